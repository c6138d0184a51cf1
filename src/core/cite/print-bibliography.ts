import type { OutputFormat } from '../model/output-format.ts';
import type { Said } from '../said/said.ts';
import type { BibliographyPress } from './bibliography/bibliography-press.ts';
import type { EngineKey } from './engine/engine-pool.ts';
import { latexLimits } from './output/latex-limits.ts';
import { BINARY_OUTPUTS, TEXT_OUTPUTS } from './output/output-formats.ts';
import type { BibliographyEntry } from './output/rich-text.ts';

/** One work in the order the person has them. */
export type PrintOrder = {
  readonly id: string;
  readonly citekey: string;
  readonly version: string;
  /** Works come in any order and are printed, where the style leaves it open, by this. */
  readonly rank: number;
};

export type PrintOptions = {
  readonly format: OutputFormat;
  /** Of a file of its own, in place of the heading that style and language have where anything is printed; a fragment, to be pasted, has none. */
  readonly title?: string | undefined;
  readonly isFragment?: boolean | undefined;
  /** Lays each entry out from the side that its own work is read from. */
  readonly isByItem?: boolean | undefined;
  /** When the file is made: milliseconds since 1970. */
  readonly madeAt?: number | undefined;
};

/** `notes`: what the format is not sure to show of it. */
export type PrintedContent = {
  readonly content: string | Uint8Array;
  readonly entries: number;
  readonly notes: readonly Said[];
};

/** Works as the style gets them: in the order the person has them. */
export function inOrder(orders: readonly PrintOrder[]): PrintOrder[] {
  return [...orders].sort((a, b) => a.rank - b.rank);
}

/**
 * Prints a bibliography of works that the press has rendered, in the order the style sorts them.
 *
 * @throws PressmarkError `internal` if the engine or a writer fails
 */
export async function printBibliography(
  press: BibliographyPress,
  key: EngineKey,
  {
    orders: given,
    format,
    title,
    isFragment = false,
    isByItem = false,
    madeAt,
  }: PrintOptions & { readonly orders: readonly PrintOrder[] },
): Promise<PrintedContent> {
  const orders = inOrder(given);
  const assembled = press.assemble(
    key,
    orders.map(({ version }) => version),
  );
  const entries = assembled.entries.length;
  const languages = press.languages(
    key,
    orders.map(({ version }) => version),
  );
  const facts = (index: number): Omit<BibliographyEntry, 'content'> => {
    const { id = '', citekey = '' } = orders[index] ?? {};
    return { id, citekey, language: languages[index] };
  };
  const longestLabel = longest(assembled.entries.map(({ printed }, at) => printed.label(at + 1)));
  const heading = title ?? (entries === 0 ? '' : press.headingOf(key));
  const head = { title: heading, layout: assembled.layout, isByItem, madeAt, longestLabel };
  const binary = BINARY_OUTPUTS[format];
  if (binary) {
    const printed = assembled.entries.map((each, at) => ({
      ...facts(each.index),
      content: each.printed.content(at + 1),
    }));
    return { content: await binary({ ...head, entries: printed }), entries, notes: [] };
  }
  const make = TEXT_OUTPUTS[format]?.[isFragment ? 'fragment' : 'document'];
  const writer = make?.(head);
  if (!writer) return { content: '', entries, notes: [] };
  const kind = [format, isFragment && 'fragment', isByItem && 'by-item', longestLabel.length].join(' ');
  const parts = assembled.entries.map(({ index, printed }, at) => {
    const about = facts(index);
    return printed.as(`${kind} ${about.citekey}`, at + 1, (content) =>
      writer.entry({ ...about, content }, at),
    );
  });
  const content = [writer.begin(), ...parts, writer.end()].join('');
  return { content, entries, notes: format === 'latex' ? latexLimits(content) : [] };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}
