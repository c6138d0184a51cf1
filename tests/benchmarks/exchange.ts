/** `npm run bench -- exchange`: reading, writing and importing files of references, beside what people have otherwise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importEntries } from '#core/workflows/import-entries.ts';
import { OwnSession } from '../../electron/cli/own-session.ts';
import { makeReferences } from './corpus/reference.ts';
import { measureFiles, written } from './exchange-files.ts';
import { cpuSecondsOf, figure, printTable, type Row, readOptions } from './report.ts';

const IMPORTED = 50_000;
const TIMES = 2;
const LARGEST = 60_000;

const { seed } = readOptions(process.argv);
const reference = makeReferences(seed);
const pool = Array.from({ length: LARGEST }, (_, at) => reference(at));

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, made-up works of seven kinds, seed ${seed}`,
);
if (!process.argv.includes('--import')) printTable('Files of references', measureFiles(pool));
printTable('Imports into a new library, through the command line’s session', [
  await measureImport('ris'),
  await measureImport('bibtex'),
]);

/** Reading, looking for duplicates, making citekeys, and every item on the disk. */
async function measureImport(format: 'ris' | 'bibtex'): Promise<Row> {
  const { text, entries } = written(format, pool.slice(0, IMPORTED), Number.POSITIVE_INFINITY);
  const bytes = new TextEncoder().encode(text);
  const first: number[] = [];
  const again: number[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-import-'));
    const session = new OwnSession({
      folder: path.join(folder, 'library'),
      builtFolder: pathToFileURL(`${path.resolve('out/main')}/`),
      signal: new AbortController().signal,
      note: () => undefined,
    });
    try {
      const deps = await session.writing();
      const options = { name: `x.${format}`, tags: [], duplicates: 'skip' } as const;
      first.push(
        await cpuSecondsOf(async () => {
          const { added } = await importEntries(deps, bytes, options);
          if (added.length !== entries) throw new Error(`${added.length} of ${entries} were added`);
        }),
      );
      again.push(
        await cpuSecondsOf(async () => {
          const { skipped } = await importEntries(deps, bytes, options);
          if (skipped !== entries) throw new Error(`${skipped} of ${entries} were found`);
        }),
      );
    } finally {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return {
    format,
    MB: figure(bytes.length / 1e6),
    entries,
    'CPU s': figure(Math.min(...first)),
    'the same again, all found, CPU s': figure(Math.min(...again)),
  };
}
