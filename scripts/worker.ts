import { Logger, run, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { muatTerpadu, sambungTerputus } from '@/lib/data-terpadu/muat';
import { crontab, tasks } from '@/lib/server/tasks';

/** Letters, notices and nightly checks, beside the web server: a slow letter delays no page. */
const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 6,
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  application_name: 'sikube-pekerja',
});
// a client that loses its server, idle or at work, emits here; unheard, it would end the process
const lost = (error: Error) => console.error(`Koneksi basis data terputus: ${error.message}`);
pool.on('error', lost);
pool.on('connect', (client) => client.on('error', lost));

const logger = new Logger(({ taskIdentifier, jobId }) => (level, message) => {
  if (level !== 'error' && level !== 'warning') return;
  const job = jobId ? ` [${taskIdentifier} ${jobId}]` : '';
  console.error(`${new Date().toISOString()} ${level}${job} ${message}`);
});

// rooms bring tasks of their own; the frame does not know them (house.md 1.5)
const taskList: TaskList = {
  ...tasks,
  async muatTerpadu(isi, { abortSignal }) {
    const { id } = isi as { id: string };
    await muatTerpadu(id, { henti: () => abortSignal?.aborted ?? false });
  },
};

await sambungTerputus();
const runner = await run({
  pgPool: pool,
  taskList,
  crontab,
  concurrency: 3,
  pollInterval: 2_000,
  noHandleSignals: true,
  logger,
});
console.log(`${new Date().toISOString()} pekerja berjalan`);

/** A task under way is finished, a task not begun stays in the queue. */
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(signal, () => {
    runner.stop().catch((error: unknown) => console.error(error));
  });
}

await runner.promise;
await pool.end();
process.exit(0);
