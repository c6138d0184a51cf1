import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/tour',
  workers: 1,
  timeout: 60_000,
  reporter: [['./quiet-reporter.ts']],
});
