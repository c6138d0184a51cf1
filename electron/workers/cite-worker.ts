import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openStyleSource } from '#adapters/styles/open-style-source.ts';
import type { CiteApi } from '#adapters/workers/cite-api.ts';
import { serveWorker } from '#adapters/workers/serve-worker.ts';
import { BibliographyPress } from '#core/cite/bibliography/bibliography-press.ts';
import { checkReport } from '#core/cite/check/check-report.ts';
import { checkedStyle } from '#core/cite/check/checked-style.ts';
import { plainEntry } from '#core/cite/check/plain-entry.ts';
import { Citer } from '#core/cite/citer.ts';
import { inOrder, type PrintOrder, printBibliography } from '#core/cite/print-bibliography.ts';
import { printCitations } from '#core/cite/print-citations.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import { said } from '#core/said/said.ts';

const { snapshot, installed } = z
  .object({ snapshot: z.string(), installed: z.string().optional() })
  .parse(workerData);
const styles = openStyleSource(new URL(snapshot), installed);
const citer = new Citer(styles);
const press = new BibliographyPress(styles, citer.pool);

/** So large that few are needed, so small that handing one over does not hold up the main thread. */
const PART_LENGTH = 1_000_000;

/** A bibliography that is being put together, or entries that are to be checked. */
type Job = {
  readonly orders: PrintOrder[];
  readonly gathered: CiteEntry[];
  printed?: { readonly content: string | Uint8Array; at: number };
};
const jobs = new Map<number, Job>();

/** A job of a thread that ended is not known here: going on would leave out what it was given there. */
function begun(id: number): Job {
  const job = jobs.get(id);
  if (job) return job;
  throw new PressmarkError('internal', said('workers.ended', {}));
}

function versionsOf(id: number): string[] {
  return inOrder(begun(id).orders).map(({ version }) => version);
}

const api: CiteApi = {
  prepare: async (key) => void press.missing(key, []),
  async begin(id) {
    if (jobs.size === 0) press.makeRoom();
    jobs.set(id, { orders: [], gathered: [] });
  },
  async order(id, key, some) {
    begun(id).orders.push(...some);
    return press.missing(
      key,
      some.map(({ version }) => version),
    );
  },
  render: async (key, items) => press.render(key, items),
  take: async (key, items, rendered) => press.take(key, items, rendered),
  questions: async (id, key) => press.letterQuestions(key, versionsOf(id)),
  letters: async (key, works) => press.lettersOf(key, works),
  takeLetters: async (key, versions, letters) => press.takeLetters(key, versions, letters),
  variantQuestions: async (id, key) => press.variantQuestions(key, versionsOf(id)),
  renderVariants: async (key, question) => press.renderVariants(key, question),
  takeVariants: async (key, question, markups) => press.takeVariants(key, question, markups),
  async print(id, key, options) {
    const job = begun(id);
    const { content, ...told } = await printBibliography(press, key, { ...options, orders: job.orders });
    job.printed = { content, at: 0 };
    return told;
  },
  async part(id) {
    const { printed } = begun(id);
    if (!printed || printed.at >= printed.content.length) return undefined;
    const part = printed.content.slice(printed.at, printed.at + PART_LENGTH);
    printed.at += PART_LENGTH;
    return part;
  },
  async gather(id, some) {
    begun(id).gathered.push(...some);
  },
  check: async (id, { style, locale, ...options }) =>
    checkReport(checkedStyle(styles, style), begun(id).gathered, {
      ...options,
      locale: citer.pool.localeOf({ style, locale }),
      print: plainEntry(citer, { style, locale }),
    }),
  async drop(id) {
    jobs.delete(id);
  },
  citations: async (citations, entries, key) => printCitations(citer, citations, entries, key),
};

serveWorker(api);
