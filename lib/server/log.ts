import 'server-only';
import pino from 'pino';

/** JSON lines to stdout. Only codes, ids and times go in; the redaction is the second wall. */
export const log = pino({
  base: { app: 'sikube' },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ['*.nik', '*.kk', '*.sandi', '*.hp', '*.nama', '*.kode', 'input', '*.input', 'cookie'],
    censor: '•',
  },
});
