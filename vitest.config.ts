import { defineConfig } from 'vitest/config';

const PROGRAMS = ['tests/cli/**/*.test.ts', 'tests/security/slice.test.ts'];
/** Watches how expressions are built, and therefore must be the first to load what builds them. */
const FIRST_TO_LOAD = ['tests/security/regex/runaways.test.ts'];

export default defineConfig({
  test: {
    // No test is about time. This is for one that hangs, on a machine however busy.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // Vitest leaves one core to a person who works beside it; most of these tests wait for other processes as often as not.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: [
            'src/**/*.test.ts',
            'electron/**/*.test.ts',
            'tests/{architecture,benchmarks,exchange,faults,security}/**/*.test.ts',
          ],
          exclude: [...PROGRAMS, ...FIRST_TO_LOAD],
          // What one file has loaded the next one finds: half of the time went into loading the same modules anew.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: FIRST_TO_LOAD } },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/component-set-up.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'programs', include: PROGRAMS, globalSetup: ['tests/support/bring-up-programs.ts'] },
      },
    ],
  },
});
