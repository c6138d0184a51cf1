import { pathToFileURL } from 'node:url';
import { readSource } from '#adapters/sources/read-source.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ReadSource } from '#core/workflows/ports.ts';
import { makePdf } from '../../fixtures/make-pdf.ts';
import { type Input, inputOf } from './input.ts';
import { changedSince, intrinsicsNow } from './intrinsics.ts';
import { madeInput } from './made-input.ts';
import { problemsIn } from './problems-in.ts';

/** What became of an input. What was neither read nor refused in words was a crash, and is thrown. */
export type Verdict = {
  readonly outcome: 'read' | 'refused';
  readonly problems: readonly string[];
  readonly ms: number;
};

/** What the extract worker does, and a look afterwards at what it left behind. */
export type WatchedApi = {
  check(input: Input): Promise<Verdict>;
  checkMade(seed: number): Promise<Verdict>;
};

const characterMaps = pathToFileURL(`${process.cwd()}/node_modules/pdfjs-dist/cmaps/`);

const api: WatchedApi = {
  check,
  checkMade: (seed) => check(madeInput(seed)),
};

const PDF = makePdf({ pages: [[{ text: 'Nothing.', y: 700 }]] });
const MHTML = `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Nothing.</p>\r\n--b--\r\n`;

// Packages add what the language lacks when they are loaded; reading a source must add nothing.
const before = Promise.all([
  read({ name: 'PDF', bytes: PDF, hints: {} }),
  read(inputOf('MHTML', MHTML)),
]).then(intrinsicsNow);

async function check(input: Input): Promise<Verdict> {
  const untouched = await before;
  const start = performance.now();
  const source = await read(input).catch(refusal);
  const ms = performance.now() - start;
  const problems = source ? problemsIn(structuredClone(source.draft)) : [];
  return { outcome: source ? 'read' : 'refused', problems: [...problems, ...changedSince(untouched)], ms };
}

function read({ bytes, hints }: Input): Promise<ReadSource> {
  return readSource(bytes, hints, { files: new Map(), characterMaps });
}

function refusal(thrown: unknown): undefined {
  if (!(thrown instanceof PressmarkError) || thrown.code === 'internal') throw thrown;
}

serveWorker(api);
