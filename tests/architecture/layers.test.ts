import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './violations-in.ts';

const sources = globSync(['src/**/*.{ts,tsx}', 'electron/**/*.ts'], { ignore: ['**/*.test.*', '**/*.d.ts'] });

describe('layers', () => {
  it('looks at the whole tree', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('has no import that crosses a boundary the wrong way', () => {
    expect(sources.flatMap((file) => violationsIn(file))).toEqual([]);
  });

  it.each([
    ['src/core/extract/x.ts', "import { app } from 'electron'"],
    ['src/core/extract/x.ts', "import type { ShardStore } from '../library/ports.ts'"],
    ['src/core/model/x.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/features/library/x.tsx', "export * from '../../../electron/main/ipc/router.ts'"],
    ['src/features/library/x.tsx', "import { Reader } from '../reader/Reader.tsx'"],
    ['src/features/library/x.tsx', "const fs = await import('node:fs')"],
    ['electron/adapters/storage/x.ts', "import { app } from 'electron'"],
    ['electron/adapters/storage/x.ts', "import { startWorker } from '../workers/start-worker.ts'"],
    ['electron/cli/x.ts', "import { BrowserWindow } from 'electron'"],
    ['electron/preload/x.ts', "import { openLibrary } from '#adapters/storage/open-library.ts'"],
    ['src/somewhere-new/x.ts', ''],
  ])('notices a planted break in %s: %s', (file, source) => {
    expect(violationsIn(file, source)).toHaveLength(1);
  });
});
