import type { ExchangeApi } from '#adapters/workers/exchange-client.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ReferenceWriter } from '#core/exchange/exchange-format.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import type { ExportEntry, ReadPiece } from '#core/model/reference-entry.ts';
import { said } from '#core/said/said.ts';
import { openReferences } from '#core/workflows/open-references.ts';

type Writing = {
  readonly writer: ReferenceWriter;
  /** In the order they came, until all are there. */
  readonly entries: ExportEntry[];
  texts: Iterator<string>;
};

/** So large that few are needed, so small that handing one over does not hold up the main thread. */
const PART_LENGTH = 1_000_000;
const reading = new Map<number, Iterator<ReadPiece>>();
const writing = new Map<number, Writing>();

const api: ExchangeApi = {
  async open(job, bytes, options) {
    const { pieces, ...opened } = openReferences(bytes, options);
    reading.set(job, pieces[Symbol.iterator]());
    return opened;
  },
  async take(job, limit) {
    const pieces: ReadPiece[] = [];
    const iterator = begun(reading, job);
    while (pieces.length < limit) {
      const { done, value } = iterator.next();
      if (done) break;
      pieces.push(value);
    }
    return pieces;
  },
  async begin(job, format, options) {
    const writer = exchangeFormat(format).write?.(options);
    if (!writer) throw new PressmarkError('invalid-input', said('exchange.only-read', { format }));
    writing.set(job, { writer, entries: [], texts: [][Symbol.iterator]() });
  },
  async add(job, entries) {
    begun(writing, job).entries.push(...entries);
  },
  async finish(job) {
    const state = begun(writing, job);
    state.texts = textsOf(state);
  },
  async part(job) {
    const { texts } = begun(writing, job);
    let part = '';
    while (part.length < PART_LENGTH) {
      const { done, value } = texts.next();
      if (done) break;
      part += value;
    }
    return part === '' ? undefined : part;
  },
  async drop(job) {
    reading.delete(job);
    writing.delete(job);
  },
};

/** A job of a thread that ended is not known here: going on would leave out what it was given there. */
function begun<T>(jobs: ReadonlyMap<number, T>, job: number): T {
  const state = jobs.get(job);
  if (state !== undefined) return state;
  throw new PressmarkError('internal', said('workers.ended', {}));
}

/** The file piece by piece: entries in the person's order, whatever order they came in. */
function* textsOf({ writer, entries }: Writing): Generator<string, void, undefined> {
  entries.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  yield writer.begin(entries);
  for (const [at, entry] of entries.entries()) yield writer.entry(entry, at);
  yield writer.end();
}

serveWorker(api);
