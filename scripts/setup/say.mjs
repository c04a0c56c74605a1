import { performance } from 'node:perf_hooks';

/** An expected obstacle: one Indonesian sentence for the person, no stack trace. */
export class Kendala extends Error {
  /** @param {string} pesan @param {string} [rincian] what a hidden command printed, shown below */
  constructor(pesan, rincian = '') {
    super(pesan);
    this.rincian = rincian;
  }
}

const decimal = new Intl.NumberFormat('id-ID', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
});

export const seconds = (ms) => `${decimal.format(ms / 1000)} dtk`;

/** Progress with the time since the command began. Silent for commands that only borrow the set-up. */
let silent = false;
export const beSilent = () => {
  silent = true;
};
export function say(pesan) {
  if (!silent) console.log(`[${seconds(performance.now())}] ${pesan}`);
}

const unexpected = (error) => `Terjadi kesalahan tak terduga: ${error?.message ?? error}`;

/** What a disk says, wherever it says it. */
const FAMILIAR = {
  EACCES: ({ path }) => `Akses ke ${path} ditolak: milik pengguna lain.`,
  EPERM: ({ path }) => `Akses ke ${path} ditolak: milik pengguna lain.`,
  ENOSPC: () => 'Ruang penyimpanan habis. Kosongkan sebagian, lalu jalankan lagi.',
  EROFS: ({ path }) => `${path} berada di penyimpanan yang hanya dapat dibaca.`,
};

/** How every command of this folder ends badly. SIKUBE_RINCI=1 adds the stack for a developer. */
export function tell(error) {
  if (error instanceof Kendala) {
    if (error.rincian) console.error(error.rincian.trimEnd());
    console.error(error.message);
  } else {
    console.error(FAMILIAR[error?.code]?.(error) ?? unexpected(error));
  }
  if (process.env.SIKUBE_RINCI) console.error(error?.stack);
}
