import { existsSync, readFileSync } from 'node:fs';

/** A suite that left no report, or ran nothing, has failed. */
const BROKEN = { passed: 0, failed: 1, skipped: 0 };

/** Counts of a Vitest JSON report; a bad exit code with no failed test counts as one. */
export function countVitest(file, exitCode) {
  if (!existsSync(file)) return BROKEN;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, numTotalTests } = report;
  if (numTotalTests === 0) return BROKEN;
  return { passed, failed: atLeastOne(numFailedTests, exitCode), skipped: numPendingTests + numTodoTests };
}

/** Counts of a Playwright JSON report; a flaky test has failed once and counts as failed. */
export function countPlaywright(file, exitCode) {
  if (!existsSync(file)) return BROKEN;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats.expected + stats.unexpected + stats.flaky === 0) return BROKEN;
  return {
    passed: stats.expected,
    failed: atLeastOne(stats.unexpected + stats.flaky, exitCode),
    skipped: stats.skipped,
  };
}

function atLeastOne(failed, exitCode) {
  return exitCode === 0 ? failed : Math.max(1, failed);
}
