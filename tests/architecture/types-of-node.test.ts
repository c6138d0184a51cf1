import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

/**
 * The types of Node declare `node:fs` and the like for every file that is compiled with them, and then the compiler
 * allows what the table of layers does not.
 */
it('does not compile core with the types of Node', () => {
  const compiler = path.resolve('node_modules/typescript/bin/tsc');
  const listed = execFileSync(process.execPath, [compiler, '-p', 'src/core', '--listFilesOnly'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).split('\n');
  expect(listed.length).toBeGreaterThan(500);
  const ofNode = listed.filter((file) => file.includes('@types/node/'));
  expect(
    ofNode,
    'a package of core brings them: say in src/core/tsconfig.json what core uses of it, as papaparse-in-core.d.ts does',
  ).toEqual([]);
}, 60_000);
