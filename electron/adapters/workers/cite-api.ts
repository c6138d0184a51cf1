import type { PressItem } from '#core/cite/bibliography/bibliography-press.ts';
import type { Letters } from '#core/cite/bibliography/cluster-variants.ts';
import type { LetteredWork, LetterQuestion } from '#core/cite/bibliography/letter-questions.ts';
import type { VariantQuestion } from '#core/cite/bibliography/print-variants.ts';
import type { RenderedEntry } from '#core/cite/bibliography/rendered-entry.ts';
import type { EngineKey } from '#core/cite/engine/engine-pool.ts';
import type { PrintedContent, PrintOptions, PrintOrder } from '#core/cite/print-bibliography.ts';
import type { PrintedCitation } from '#core/cite/print-citations.ts';
import type { Citation } from '#core/model/citation.ts';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { CheckReport, CheckRequest } from '#core/workflows/ports.ts';

/** What a cite worker does. A job is a bibliography that is being put together. */
export type CiteApi = {
  /** Builds a style's engine. */
  prepare(key: EngineKey): Promise<void>;
  /** Every other call for a job fails unless it has begun in this very thread, so that none is done by halves. */
  begin(job: number): Promise<void>;
  /** Which of a job's works have still to be rendered; the others are known from earlier. */
  order(job: number, key: EngineKey, orders: readonly PrintOrder[]): Promise<number[]>;
  render(key: EngineKey, items: readonly CslItem[]): Promise<RenderedEntry[]>;
  take(key: EngineKey, items: readonly PressItem[], rendered: readonly RenderedEntry[]): Promise<void>;
  /** What engines have to say of a job's clusters before it is printed. */
  questions(job: number, key: EngineKey): Promise<readonly LetterQuestion[]>;
  letters(key: EngineKey, works: readonly LetteredWork[]): Promise<Letters>;
  takeLetters(key: EngineKey, versions: readonly string[], letters: Letters): Promise<void>;
  /** What of a job has to be rendered with letters or a dash, once letters are known. */
  variantQuestions(job: number, key: EngineKey): Promise<readonly VariantQuestion[]>;
  renderVariants(key: EngineKey, question: VariantQuestion): Promise<string[]>;
  takeVariants(
    key: EngineKey,
    question: Pick<VariantQuestion, 'kind' | 'versions'>,
    markups: readonly string[],
  ): Promise<void>;
  print(job: number, key: EngineKey, options: PrintOptions): Promise<Omit<PrintedContent, 'content'>>;
  /** The next piece of a printed job; nothing at its end. */
  part(job: number): Promise<string | Uint8Array | undefined>;
  /** Forgets a job that has ended. */
  drop(job: number): Promise<void>;
  citations(
    citations: readonly Citation[],
    entries: readonly CiteEntry[],
    key: EngineKey,
  ): Promise<PrintedCitation[]>;
  /** Takes entries of a job that are to be checked together. */
  gather(job: number, entries: readonly CiteEntry[]): Promise<void>;
  check(job: number, options: Omit<CheckRequest, 'entries' | 'signal'>): Promise<CheckReport>;
};
