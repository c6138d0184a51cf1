import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { biomeLayers } from './biome-layers.ts';
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

  it('says what is allowed, where that is written, and what to do instead', () => {
    const [sentence] = violationsIn('src/features/library/x.tsx', "import fs from 'node:fs'");
    expect(sentence).toContain('src/features/library/x.tsx may not import node:fs.');
    expect(sentence).toContain('of ours src/ui, src/lib, src/messages');
    expect(sentence).toContain('tests/architecture/layers.ts');
    expect(sentence).toContain('Instead: features do not know each other');
  });

  it('are told to Biome as the table has them: else run “npm run layers”', () => {
    expect(JSON.parse(readFileSync('biome.layers.json', 'utf8'))).toEqual(biomeLayers());
  });
});
