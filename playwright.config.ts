import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/support/bring-up-programs.ts',
  // One app at a time: they share the clipboard.
  workers: 1,
  // No test is about time. These are for one that hangs, on a machine however busy.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
});
