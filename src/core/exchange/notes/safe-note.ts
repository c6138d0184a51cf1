import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { decodeEntities } from '../../csl/decode-entities.ts';
import { LONGEST_NOTE } from '../../model/note.ts';
import { HIDDEN_IN_NOTES, NOTE_ELEMENTS, noteAttribute } from '../../model/note-markup.ts';

/** Deeper elements are left out, their text is kept. */
const DEEPEST = 60;

/** Elements whose text is not markup, whatever it looks like. */
const RAW: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
  ...['title', 'textarea'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
]);
/** The open element that a new one ends, as far as up to one of the others. */
const ENDED_BY: ReadonlyMap<string, readonly [ended: readonly string[], within: readonly string[]]> = new Map(
  [
    ['li', [['li'], ['ul', 'ol']]],
    ['dt', [['dt', 'dd'], ['dl']]],
    ['dd', [['dt', 'dd'], ['dl']]],
    ['td', [['td', 'th'], ['table']]],
    ['th', [['td', 'th'], ['table']]],
    ['tr', [['tr'], ['table']]],
  ],
);

/**
 * HTML of a foreign note as it can be kept and shown: only elements, attributes and addresses that do nothing, well
 * formed, everything else escaped. Text is kept even where its element is not. HTML over `LONGEST_NOTE` is kept whole as
 * words, its markup with it.
 *
 * Linear in the length of the HTML, whatever is in it.
 *
 * @returns an empty text if there is nothing to read in it
 */
export function safeNote(html: string): string {
  if (html.length > LONGEST_NOTE) return noteFromText(html);
  const note = new NoteWriter();
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onCharacter: ({ chars }) => note.text(chars),
      onWhitespaceCharacter: ({ chars }) => note.text(chars),
      onNullCharacter: () => undefined,
      onStartTag: (tag) => {
        const mode = RAW.get(tag.tagName);
        if (mode !== undefined) tokenizer.state = mode;
        note.start(tag);
      },
      onEndTag: ({ tagName }) => note.end(tagName),
    },
  );
  tokenizer.write(html, true);
  return note.finished();
}

/** Words as a note, a paragraph a line. */
export function noteFromText(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').trim().split('\n');
  return lines.every((line) => line.trim() === '')
    ? ''
    : lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

/** A note that a file holds as HTML or as words, whichever it is. */
export function noteFromWritten(written: string): string {
  return /<\/?[a-z][^<>]{0,2000}>/iu.test(written)
    ? safeNote(written)
    : noteFromText(decodeEntities(written));
}

class NoteWriter {
  readonly #parts: string[] = [];
  readonly #open: string[] = [];
  /** The element whose content is left out, and how often it is open in itself. */
  #hidden: { readonly name: string; depth: number } | undefined;
  #hasText = false;

  text(characters: string): void {
    if (this.#hidden) return;
    const clean = characters.replace(/\p{Cs}/gu, '\ufffd').replace(/(?![\n\t])\p{Cc}/gu, '');
    this.#hasText ||= clean.trim() !== '';
    this.#parts.push(escaped(clean));
  }

  start({ tagName: name, attrs, selfClosing }: Token.TagToken): void {
    if (this.#hidden && isEndedBy(this.#hidden.name, name)) this.#hidden = undefined;
    if (this.#hidden) {
      if (this.#hidden.name === name && !selfClosing) this.#hidden.depth += 1;
      return;
    }
    if (HIDDEN_IN_NOTES.has(name)) {
      if (!selfClosing || RAW.has(name)) this.#hidden = { name, depth: 1 };
      return;
    }
    if (name === 'img') this.text(attrs.find((each) => each.name === 'alt')?.value ?? '');
    const kind = NOTE_ELEMENTS.get(name);
    if (kind === undefined) return;
    if (kind === 'block') this.#endOthers(name);
    if (kind !== 'void' && this.#open.length >= DEEPEST) return;
    const kept = attrs.flatMap((each) => {
      const value = noteAttribute(name, each.name, each.value);
      return value === undefined ? [] : [` ${each.name}="${escaped(value)}"`];
    });
    this.#parts.push(`<${name}${kept.join('')}>`);
    if (kind !== 'void') this.#open.push(name);
  }

  end(name: string): void {
    if (this.#hidden) {
      if (this.#hidden.name !== name) return;
      this.#hidden.depth -= 1;
      if (this.#hidden.depth === 0) this.#hidden = undefined;
      return;
    }
    this.#endUpTo(this.#open.lastIndexOf(name));
  }

  finished(): string {
    this.#endUpTo(0);
    return this.#hasText ? this.#parts.join('').trim() : '';
  }

  /** A paragraph ends before any block; an item of a list, a row and a cell before the next of its own. */
  #endOthers(name: string): void {
    const [ended, within] = ENDED_BY.get(name) ?? [[], []];
    const floor = Math.max(-1, ...within.map((each) => this.#open.lastIndexOf(each)));
    const at = Math.max(-1, ...ended.map((each) => this.#open.lastIndexOf(each)));
    if (at > floor) this.#endUpTo(at);
    if (this.#open.at(-1) === 'p') this.#endUpTo(this.#open.length - 1);
  }

  /** Ends the open elements from a place on; none if the place is before them all. */
  #endUpTo(at: number): void {
    if (at < 0) return;
    for (const name of this.#open.splice(at).reverse()) this.#parts.push(`</${name}>`);
  }
}

/** A block ends what is drawn, played or chosen where that was never ended, as in a browser. */
function isEndedBy(hidden: string, name: string): boolean {
  return NOTE_ELEMENTS.get(name) === 'block' && !RAW.has(hidden) && hidden !== 'template';
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
