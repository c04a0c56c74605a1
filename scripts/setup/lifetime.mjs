import { stopCommands } from './run.mjs';
import { tell } from './say.mjs';

/**
 * The frame of a command: does `work`, and however it ends (done, an obstacle, Ctrl-C, SIGTERM, the
 * terminal closed) runs `cleanup` exactly once before the process ends.
 * `work` gives the exit code; `asked` is the code when somebody asked it to stop.
 */
export async function lifetime(work, { cleanup = async () => {}, asked = 0 } = {}) {
  let ending = null;
  const end = (code) => {
    ending ??= (async () => {
      stopCommands();
      await cleanup().catch(tell);
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(asked));
  watchParent(() => void end(asked));
  const unexpected = (error) => {
    if (!ending) tell(error);
    void end(1);
  };
  process.on('uncaughtException', unexpected);
  process.on('unhandledRejection', unexpected);
  // a closed terminal must not turn a farewell line into a crash
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await end((await work()) ?? 0);
  } catch (error) {
    unexpected(error);
  }
}

/** npm killed hard takes nobody along: its disappearance is a request to stop like any other. */
function watchParent(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
