import { say } from './say.mjs';

const WINDOW_MS = 60_000;
const LIMIT = 3;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Three deaths within a minute are no accident any more: starting again would only hide it. */
export function tooOften(deaths, now) {
  return deaths.filter((at) => now - at < WINDOW_MS).length >= LIMIT;
}

/**
 * Keeps programs alive: one that dies is started again, one that keeps dying ends everything.
 * A service is `{ label, start }`; `start(signal)` gives `{ gone, stop }` once it runs, and no longer
 * waits for anything once the signal is given. The database comes first, and what needs it is
 * started again only when it answers, so that its deaths are not counted as theirs.
 */
export class Supervisor {
  #running = [];
  #stopping = null;
  #failed;
  #abort = new AbortController();

  constructor() {
    /** settles with one sentence when a service cannot be kept alive */
    this.failure = new Promise((resolve) => {
      this.#failed = resolve;
    });
  }

  /** Starts a service and looks after it; `after` is the entry it depends on. */
  async add(service, after) {
    const entry = { service, after, deaths: [], handle: null, ready: null };
    this.#running.push(entry);
    entry.ready = this.#start(entry);
    await entry.ready;
    void this.#watch(entry);
    return entry;
  }

  async #start(entry) {
    await entry.after?.ready;
    if (this.#stopping) return;
    entry.handle = await entry.service.start(this.#abort.signal);
  }

  async #watch(entry) {
    const { label } = entry.service;
    for (;;) {
      const how = await entry.handle.gone;
      if (this.#stopping) return;
      entry.deaths.push(Date.now());
      if (tooOften(entry.deaths, Date.now())) {
        this.#failed(`${label} berhenti ${LIMIT} kali dalam satu menit. SIKUBE dihentikan.`);
        return;
      }
      say(`${label} berhenti${how ? ` (${how})` : ''}, dijalankan lagi.`);
      entry.ready = pause(500).then(() => this.#start(entry));
      try {
        await entry.ready;
      } catch (error) {
        this.#failed(`${label} tidak dapat dijalankan lagi. ${error.message}`);
        return;
      }
      if (this.#stopping) return entry.handle?.stop();
      say(`${label} berjalan lagi.`);
    }
  }

  /** Last started, first stopped: web and worker before the database they use. */
  stop() {
    this.#abort.abort();
    this.#stopping ??= (async () => {
      for (const entry of [...this.#running].reverse()) {
        await entry.ready?.catch(() => {});
        await entry.handle?.stop();
      }
    })();
    return this.#stopping;
  }
}
