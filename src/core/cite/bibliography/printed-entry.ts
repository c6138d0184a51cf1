import { readMarkup } from '../engine/read-markup.ts';
import { labelOf } from '../output/labels.ts';
import type { RichNode, RichText } from '../output/rich-text.ts';
import { LETTER_MARK, NUMBER_MARK } from './rendered-entry.ts';

/** Formats that an entry is kept in at a time. */
const MOST_FORMATS = 8;

/** An entry as it stands in a bibliography, and how it reads in each format it was asked for in. */
export class PrintedEntry {
  readonly #markup: string;
  readonly #printed: Map<string, string>;
  readonly #letters: string | undefined;
  readonly #isNumbered: boolean;

  /** @param markup in our output format, with `NUMBER_MARK` for its number */
  constructor(
    markup: string,
    {
      letters,
      printed = new Map(),
    }: { readonly letters?: string; readonly printed?: Map<string, string> } = {},
  ) {
    this.#markup = markup;
    this.#printed = printed;
    this.#letters = letters;
    this.#isNumbered = markup.includes(NUMBER_MARK);
  }

  /** The entry with these letters for `LETTER_MARK`. What was printed once serves for any letters. */
  withLetters(letters: string): PrintedEntry {
    return new PrintedEntry(this.#markup, { letters, printed: this.#printed });
  }

  /** True if there is a place for letters in it. */
  get takesLetters(): boolean {
    return this.#markup.includes(LETTER_MARK);
  }

  /** @param number its place in the bibliography, from 1 */
  content(number: number): RichText {
    const content = readMarkup(this.#markup);
    return this.#isMarked ? filledIn(content, (text) => this.#fillIn(text, number)) : content;
  }

  /** What stands in its margin: its number, or letters. @param number its place in the bibliography, from 1 */
  label(number: number): string {
    if (!this.#markup.includes('<left>')) return '';
    return this.#fillIn(labelOf(readMarkup(this.#markup)), number);
  }

  /** The entry in a text format; `print` is run once for each `format`. */
  as(format: string, number: number, print: (content: RichText) => string): string {
    let printed = this.#printed.get(format);
    if (printed === undefined) {
      if (this.#printed.size >= MOST_FORMATS) this.#printed.clear();
      printed = print(readMarkup(this.#markup));
      this.#printed.set(format, printed);
    }
    return this.#fillIn(printed, number);
  }

  get #isMarked(): boolean {
    return this.#isNumbered || this.#letters !== undefined;
  }

  #fillIn(text: string, number: number): string {
    const numbered = this.#isNumbered ? text.replaceAll(NUMBER_MARK, String(number)) : text;
    return this.#letters === undefined ? numbered : numbered.replaceAll(LETTER_MARK, this.#letters);
  }
}

function filledIn(content: RichText, fillIn: (text: string) => string): RichText {
  return content.map(
    (node): RichNode =>
      node.kind === 'text'
        ? { kind: 'text', text: fillIn(node.text) }
        : { ...node, children: filledIn(node.children, fillIn) },
  );
}
