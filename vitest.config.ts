import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'electron/**/*.test.ts',
      'tests/{architecture,benchmarks,cli,exchange,faults,security}/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
