import type { PressItem } from '#core/cite/bibliography/bibliography-press.ts';
import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import type { PrintOrder } from '#core/cite/print-bibliography.ts';
import type { PrintedCitation } from '#core/cite/print-citations.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Citation } from '#core/model/citation.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { said } from '#core/said/said.ts';
import type {
  BibliographyPrinter,
  CheckReport,
  CheckRequest,
  EntryChecker,
  PrintedBibliography,
  PrintRequest,
} from '#core/workflows/ports.ts';
import type { CiteApi } from './cite-api.ts';
import { CiteThread } from './cite-thread.ts';
import { WorkerClient } from './worker-client.ts';

/** So few works that they are printed at once, beside a long bibliography that may be under way. */
const FEW = 20;
/** So many that a second thread pays, though it has to build an engine too. */
const MANY = 400;
const ORDERED_AT_ONCE = 500;
const RENDERED_AT_ONCE = 50;
/** No style takes so long over what a person waits to see, or over one step of a long bibliography. */
const LONGEST_PREVIEW_MS = 60_000;
const LONGEST_STEP_MS = 600_000;

/**
 * Prints citations and bibliographies in threads of their own: one for what a person waits to see, two for long
 * bibliographies. What was printed once is kept there, so that after a change only what it touches is printed.
 */
export class CiteClient implements BibliographyPrinter, EntryChecker {
  readonly #preview: CiteThread;
  readonly #long: CiteThread;
  readonly #helper: CiteThread;
  #nextJob = 1;

  /** @param entry the built `cite-worker.js`. @param styles where styles are, handed to the worker. */
  constructor(entry: URL, styles: { readonly snapshot: string; readonly installed?: string | undefined }) {
    const thread = (ms: number) =>
      new CiteThread(
        () => new WorkerClient(entry, { workerData: styles }, { timeout: { ms, error: tooLong() } }),
      );
    this.#preview = thread(LONGEST_PREVIEW_MS);
    this.#long = thread(LONGEST_STEP_MS);
    this.#helper = thread(LONGEST_STEP_MS);
  }

  print(request: PrintRequest): Promise<PrintedBibliography> {
    const { entries, key, count } = request;
    const isFew = (isList(entries) ? entries.length : (count ?? MANY)) <= FEW;
    return (isFew ? this.#preview : this.#long).use(key, async (api) => {
      if ((count ?? 0) < MANY) return this.#print([api], request);
      return this.#helper.use(key, (helper) => this.#print([api, helper], request));
    });
  }

  citations(
    citations: readonly Citation[],
    entries: readonly CiteEntry[],
    key: EngineKey,
  ): Promise<PrintedCitation[]> {
    return this.#preview.use(key, (api) => api.call('citations', [citations, entries, key]));
  }

  check({ entries, signal, ...options }: CheckRequest): Promise<CheckReport> {
    return this.#long.use(undefined, (api) =>
      this.#job(api, async (job) => {
        for await (const some of entries) {
          signal?.throwIfAborted();
          await api.call('gather', [job, some]);
        }
        return api.call('check', [job, options]);
      }),
    );
  }

  /** Builds the engines of styles, so that the first citation need not wait for them. */
  async prepare(keys: readonly EngineKey[]): Promise<void> {
    for (const key of keys) await this.#preview.use(key, (api) => api.call('prepare', [key]));
  }

  /** Has the next call begin with the styles there are then; what is being printed ends as it began. */
  async renew(): Promise<void> {
    await Promise.all([this.#preview.renew(), this.#long.renew(), this.#helper.renew()]);
  }

  /** Stops the threads; what is being printed fails as cancelled. */
  async close(): Promise<void> {
    await Promise.all([this.#preview.close(), this.#long.close(), this.#helper.close()]);
  }

  /** @param threads the first puts the bibliography together, all of them render */
  #print(
    threads: readonly [WorkerClient<CiteApi>, ...WorkerClient<CiteApi>[]],
    request: PrintRequest,
  ): Promise<PrintedBibliography> {
    const [api] = threads;
    const { key, signal, format, title, isFragment, isByItem, madeAt } = request;
    return this.#job(api, async (job) => {
      await this.#render(threads, job, request);
      const told = await api.call('print', [job, key, { format, title, isFragment, isByItem, madeAt }]);
      // Taken over at once: a thread that ended meanwhile would leave half a file.
      const parts: (string | Uint8Array)[] = [];
      for (;;) {
        signal?.throwIfAborted();
        const part = await api.call('part', [job]);
        if (part === undefined) return { ...told, parts: oneByOne(parts) };
        parts.push(part);
      }
    });
  }

  async #job<T>(api: WorkerClient<CiteApi>, work: (job: number) => Promise<T>): Promise<T> {
    const job = this.#nextJob++;
    await api.call('begin', [job]);
    try {
      return await work(job);
    } finally {
      api.tell('drop', [job]);
    }
  }

  /**
   * Hands the works over some hundred at a time, has those rendered that are not known, those told apart that are
   * cited alike, and those rendered again that get letters or a dash.
   */
  async #render(
    [api, ...helpers]: readonly [WorkerClient<CiteApi>, ...WorkerClient<CiteApi>[]],
    job: number,
    request: PrintRequest,
  ): Promise<void> {
    const { entries, key, count = 0, signal, onProgress } = request;
    const threads = new Threads([api, ...helpers]);
    let done = 0;
    let fresh = 0;
    for await (const some of inChunks(entries, ORDERED_AT_ONCE)) {
      const orders = some.map(orderOf);
      const missing = await api.call('order', [job, key, orders]);
      const items = missing.flatMap((at): PressItem[] => {
        const [order, entry] = [orders[at], some[at]];
        return order && entry ? [{ version: order.version, csl: entry.csl }] : [];
      });
      done += some.length - items.length;
      fresh += items.length;
      for (const few of chunksOf(items, RENDERED_AT_ONCE)) {
        signal?.throwIfAborted();
        if (count > 0)
          onProgress?.({ step: said('workers.step-printing', {}), fraction: Math.min(1, done / count) });
        await threads.run(async (thread) => {
          const rendered = await thread.call('render', [key, few.map(({ csl }) => csl)]);
          await api.call('take', [key, few, rendered]);
        });
        done += few.length;
      }
      signal?.throwIfAborted();
    }
    await threads.settled();
    // What few new works change is seen to while the bibliography is put together.
    if (helpers.length === 0 || fresh <= FEW) return;
    for (const { versions, works } of await api.call('questions', [job, key])) {
      signal?.throwIfAborted();
      await threads.run(async (thread) => {
        const letters = await thread.call('letters', [key, works]);
        await api.call('takeLetters', [key, versions, letters]);
      });
    }
    await threads.settled();
    for (const question of await api.call('variantQuestions', [job, key])) {
      signal?.throwIfAborted();
      await threads.run(async (thread) => {
        const markups = await thread.call('renderVariants', [key, question]);
        await api.call('takeVariants', [key, { kind: question.kind, versions: question.versions }, markups]);
      });
    }
    await threads.settled();
  }
}

/** Gives each piece of work to a thread that is free, and waits while there is none. */
class Threads {
  readonly #threads: readonly WorkerClient<CiteApi>[];
  readonly #busy = new Map<WorkerClient<CiteApi>, Promise<WorkerClient<CiteApi>>>();

  constructor(threads: readonly WorkerClient<CiteApi>[]) {
    this.#threads = threads;
  }

  /** Resolves once the work has begun. @throws what earlier work threw */
  async run(work: (thread: WorkerClient<CiteApi>) => Promise<void>): Promise<void> {
    const free = this.#threads.find((thread) => !this.#busy.has(thread));
    const thread = free ?? (await Promise.race(this.#busy.values()));
    const running = work(thread).then(() => {
      this.#busy.delete(thread);
      return thread;
    });
    // Whoever waits for it next is told of its failure.
    running.catch(() => undefined);
    this.#busy.set(thread, running);
  }

  async settled(): Promise<void> {
    await Promise.all(this.#busy.values());
  }
}

function orderOf({ id, citekey, csl, version, rank = 0 }: CiteEntry): PrintOrder {
  return { id, citekey, rank, version: version ?? JSON.stringify(csl) };
}

async function* oneByOne<T>(list: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* list;
}

async function* inChunks(
  entries: PrintRequest['entries'],
  size: number,
): AsyncGenerator<readonly CiteEntry[], void, undefined> {
  if (isList(entries)) yield* chunksOf(entries, size);
  else for await (const some of entries) yield* chunksOf(some, size);
}

function* chunksOf<T>(list: readonly T[], size: number): Generator<readonly T[], void, undefined> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

function isList(entries: PrintRequest['entries']): entries is readonly CiteEntry[] {
  return Array.isArray(entries);
}

function tooLong(): PressmarkError {
  return new PressmarkError('unreadable', said('workers.printing-too-long', {}));
}
