import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Passes on what the tour says, and its failure if it fails; nothing else. */
export default class QuietReporter implements Reporter {
  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onTestEnd(_: TestCase, { status, errors }: TestResult): void {
    if (status !== 'passed') for (const { message } of errors) console.error(message);
  }

  printsToStdio(): boolean {
    return true;
  }
}
