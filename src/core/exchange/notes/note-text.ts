import { Tokenizer } from 'parse5';
import type { CslItem } from '../../model/csl-item.ts';
import type { Note } from '../../model/note.ts';
import { NOTE_ELEMENTS } from '../../model/note-markup.ts';

/** The words of a note, a paragraph a line. Linear in its length. @param html as `safeNote` gives it */
export function textOfNote(html: string): string {
  const parts: string[] = [];
  const lineEnd = () => {
    if (parts.length > 0 && parts.at(-1) !== '\n') parts.push('\n');
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onNullCharacter: () => undefined,
      onCharacter: ({ chars }) => void parts.push(chars),
      onWhitespaceCharacter: ({ chars }) => void parts.push(chars.replace(/\n/gu, ' ')),
      onStartTag: ({ tagName }) => {
        if (tagName === 'br') parts.push('\n');
        else if (CELLS.has(tagName) && parts.length > 0 && parts.at(-1) !== '\n') parts.push('\t');
        else if (NOTE_ELEMENTS.get(tagName) !== 'inline') lineEnd();
      },
      onEndTag: ({ tagName }) => {
        if (NOTE_ELEMENTS.get(tagName) === 'block' && !CELLS.has(tagName)) lineEnd();
      },
    },
  );
  tokenizer.write(html, true);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const CELLS = new Set(['td', 'th']);

/** What `annote` says of notes: their words, an empty line between two of them; `undefined` if there are none. */
export function annoteOf(notes: readonly Note[] | undefined): string | undefined {
  const texts = (notes ?? []).map(({ html }) => textOfNote(html)).filter((text) => text !== '');
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

/** CSL with `annote` derived from notes, where it has none of its own. */
export function withAnnote(csl: CslItem, notes: readonly Note[] | undefined): CslItem {
  const annote = csl.annote === undefined ? annoteOf(notes) : undefined;
  return annote === undefined ? csl : { ...csl, annote };
}

/** CSL without an `annote` that only says again what its notes say; white space is no difference. */
export function withoutAnnoteOf(csl: CslItem, notes: readonly Note[] | undefined): CslItem {
  if (csl.annote === undefined || folded(csl.annote) !== folded(annoteOf(notes) ?? '')) return csl;
  const { annote: _, ...others } = csl;
  return others;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
