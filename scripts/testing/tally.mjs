/** How many checks passed and failed; the last line of `npm test` is their sum. */
export const tally = (passed, failed) => ({ passed, failed });

export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => tally(all.passed + one.passed, all.failed + one.failed),
    tally(0, 0),
  );

/** A run in which nothing was checked is no success. */
export const isSuccess = ({ passed, failed }) => failed === 0 && passed > 0;

export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * A runner's own count, corrected by how it ended: one that crashed, or that found no test, has
 * failed at least once, whatever its report says (or when it left none).
 */
export function judged(counted, exitCode) {
  if (exitCode !== 0 && counted.failed === 0) return tally(counted.passed, 1);
  if (counted.passed + counted.failed === 0) return tally(0, 1);
  return counted;
}

/** vitest --reporter=json. A file that could not even be loaded holds no test, yet it failed. */
export function fromVitest(report) {
  const unloaded = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return tally(report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + unloaded);
}

/** Playwright's json reporter. Errors outside a test (a broken file, a lost server) count too. */
export function fromPlaywright(report) {
  const stats = report?.stats ?? {};
  const outside = report?.errors?.length ?? 0;
  // flaky: failed first, passed on a retry. We allow none, so it is a failure.
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0) + outside;
  return tally(stats.expected ?? 0, failed);
}
