import { logLineOf, type Said, said } from '../../said/said.ts';
import { readLatex } from './read-latex.ts';
import type { Chunk } from './scan-chunks.ts';

/** A field as it stands in the file: its name in lower case, its value with macros filled in, still in LaTeX. */
export type RawField = { readonly name: string; readonly value: string };

/** An entry before its LaTeX is read, and what was wrong with it. */
export type RawEntry = {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly fields: readonly RawField[];
  readonly troubles: readonly Said[];
};

/** The text that a macro of `@string` stands for. */
export type Macros = (name: string) => string | undefined;

/** A value that macros have blown up beyond this is cut. */
const MOST_EXPANDED = 200_000;
const NAME = /[^\s={}(),"#%'\\]+/y;
const BARE = /[^\s{}(),"#%\\=]+/y;
const BLANK = /\s*/y;
const NEXT_FIELD = /[,\n}][ \t]*(?=[A-Za-z][\w.:+-]{0,60}[ \t]*=[ \t]*["{\w])/g;
const FIELD_INSIDE = /\n[ \t]*[A-Za-z][\w.:+-]{0,60}[ \t]*=[ \t]*["{\d]/;
const SHOWN = 60;
const LONGEST_KEY = 1_000;

/** Reads what stands between the braces of an entry. What cannot be read is left out and named; the rest is kept. */
export function parseEntry(text: string, chunk: Chunk, macros: Macros): RawEntry {
  const inner = text.slice(chunk.body, chunk.end);
  const { key, from } = keyOf(inner);
  const cursor = new FieldCursor(inner.slice(from), chunk, macros);
  const fields = cursor.fields();
  const { troubles } = cursor;
  if (!chunk.isClosed) {
    troubles.unshift(said('bibtex.unclosed-entry', {}));
  } else if (chunk.closesEarly) {
    troubles.unshift(said('bibtex.closes-early', {}));
  }
  return { type: chunk.type, key, line: chunk.line, fields, troubles };
}

/** Reads the definitions of an `@string`. */
export function parseStrings(
  text: string,
  chunk: Chunk,
  macros: Macros,
): { readonly fields: readonly RawField[]; readonly troubles: readonly Said[] } {
  const cursor = new FieldCursor(text.slice(chunk.body, chunk.end), chunk, macros);
  return { fields: cursor.fields(), troubles: cursor.troubles };
}

/** A value without the spaces and commas behind it, and without a brace on a line of its own, which ends the entry. */
function withoutEndOfEntry(value: string): string {
  let end = value.length;
  while (end > 0 && /[\s,]/u.test(value.charAt(end - 1))) end -= 1;
  const kept = value.slice(0, end);
  if (!kept.endsWith('}')) return kept;
  const inner = kept.slice(0, -1);
  const last = inner.trimEnd().length;
  const feed = inner.indexOf('\n', last);
  return feed === -1 ? kept : inner.slice(0, feed);
}

/**
 * BibTeX takes for the key whatever stands before the first comma; programs and people put quotes, braces, accents and
 * spaces there. What has a `=` before its comma is a field, and the key is missing or lacks its comma.
 */
function keyOf(inner: string): { key: string; from: number } {
  const comma = inner.indexOf(',');
  const end = comma === -1 ? inner.length : comma;
  const equals = inner.indexOf('=');
  if (equals === -1 || end < equals) {
    const written = inner.slice(0, end).trim();
    const isKey = written.length <= LONGEST_KEY && !written.includes('\n');
    return isKey ? { key: plainKey(written), from: Math.min(end + 1, inner.length) } : { key: '', from: 0 };
  }
  // `key title = {…}`: the comma behind the key is missing; `title = {…}`: the key is.
  const [first = '', ...others] = inner.slice(0, equals).trim().split(/\s+/u);
  return others.length === 0 || /["{}]/u.test(first)
    ? { key: '', from: 0 }
    : { key: first, from: inner.indexOf(first) + first.length };
}

function plainKey(written: string): string {
  return /[\\{}]/u.test(written) ? readLatex(written).replace(/<\/?\w[^<>]*>/gu, '') : written;
}

class FieldCursor {
  readonly #troubles = new Map<string, Said>();
  readonly #text: string;
  readonly #end: number;
  readonly #escapesCount: boolean;
  readonly #isClosed: boolean;
  readonly #macros: Macros;
  #at = 0;

  constructor(text: string, { escapesCount, isClosed }: Chunk, macros: Macros) {
    this.#text = text;
    this.#end = text.length;
    this.#escapesCount = escapesCount;
    this.#isClosed = isClosed;
    this.#macros = macros;
  }

  /** What was wrong so far, each thing once. */
  get troubles(): Said[] {
    return [...this.#troubles.values()];
  }

  fields(): RawField[] {
    const fields: RawField[] = [];
    for (;;) {
      this.#skipBlank(',');
      if (this.#at >= this.#end) return fields;
      const start = this.#at;
      const name = this.#match(NAME);
      this.#skipBlank('');
      if (name === '' || this.#text[this.#at] !== '=') {
        this.#skipJunk(start);
        continue;
      }
      this.#at += 1;
      fields.push({ name: name.toLowerCase(), value: this.#value(name) });
      this.#skipBlank('');
      if (this.#at < this.#end && this.#text[this.#at] !== ',') this.#expectField();
    }
  }

  #value(name: string): string {
    let value = '';
    let isExpanded = false;
    for (;;) {
      this.#skipBlank('');
      const first = this.#at < this.#end ? this.#text[this.#at] : undefined;
      if (first === '{' || first === '"') value += this.#delimited(name, first);
      else {
        const word = this.#at < this.#end ? this.#match(BARE) : '';
        if (word === '') return value;
        value += this.#bare(word, name);
        isExpanded = true;
      }
      if (isExpanded && value.length > MOST_EXPANDED) {
        value = value.slice(0, MOST_EXPANDED);
        this.#tell(said('bibtex.field-too-long', { name, most: MOST_EXPANDED }));
      }
      this.#skipBlank('');
      if (this.#text[this.#at] !== '#' || this.#at >= this.#end) return value;
      this.#at += 1;
    }
  }

  #bare(word: string, name: string): string {
    if (/^\d+$/.test(word)) return word;
    const text = this.#macros(word.toLowerCase());
    if (text === undefined) {
      this.#tell(said('bibtex.no-such-string', { name, word }));
    }
    return text ?? word;
  }

  #delimited(name: string, opening: '{' | '"'): string {
    const from = this.#at + 1;
    let depth = 0;
    for (let at = from; at < this.#end; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x5c && this.#escapesCount) at += 1;
      else if (code === 0x7b) depth += 1;
      else if (depth === 0 && code === (opening === '{' ? 0x7d : 0x22)) {
        const value = this.#text.slice(from, at);
        // Of an entry that is never closed, a value that holds fields is the one that lacks its brace.
        if (!this.#isClosed && FIELD_INSIDE.test(value)) break;
        this.#at = at + 1;
        return value;
      } else if (code === 0x7d) depth -= 1;
    }
    return this.#unclosed(name, from);
  }

  /** The value is taken to end before the next line that looks like a field. */
  #unclosed(name: string, from: number): string {
    NEXT_FIELD.lastIndex = from;
    const next = NEXT_FIELD.exec(this.#text);
    this.#at = next && next.index < this.#end ? next.index : this.#end;
    this.#tell(said('bibtex.field-unclosed', { name }));
    return withoutEndOfEntry(this.#text.slice(from, this.#at));
  }

  #expectField(): void {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#text)?.[0] ?? '';
    const isField =
      name !== '' && /^\s*=/u.test(this.#text.slice(this.#at + name.length, this.#at + name.length + 50));
    if (isField) this.#tell(said('bibtex.no-comma', { name }));
    else this.#skipJunk(this.#at);
  }

  #skipJunk(start: number): void {
    NEXT_FIELD.lastIndex = start;
    const next = NEXT_FIELD.exec(this.#text);
    this.#at = next && next.index < this.#end ? next.index + next[0].length : this.#end;
    const junk = this.#text.slice(start, next && next.index < this.#end ? next.index : this.#end).trim();
    if (junk === '' || /^[}\s,]*$/u.test(junk)) return;
    const shown = junk.length > SHOWN ? `${junk.slice(0, SHOWN)}…` : junk;
    this.#tell(said('bibtex.not-a-field', { text: shown }));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at = Math.min(this.#at + found.length, this.#end);
    return found;
  }

  /** Over white space, comments, and `others`. */
  #skipBlank(others: string): void {
    while (this.#at < this.#end) {
      this.#skipSpace();
      const character = this.#text.charAt(this.#at);
      if (this.#at >= this.#end || character === '') return;
      if (character === '%') {
        const lineEnd = this.#text.indexOf('\n', this.#at);
        this.#at = lineEnd === -1 ? this.#end : Math.min(lineEnd, this.#end);
      } else if (others.includes(character)) this.#at += 1;
      else return;
    }
  }

  #skipSpace(): void {
    let code = this.#text.charCodeAt(this.#at);
    while ((code === 0x20 || code === 0x0a || code === 0x09) && this.#at < this.#end) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
    // Spaces of other kinds are rare.
    if (code === 0x0d || code === 0x0b || code === 0x0c || code > 0x7f) this.#match(BLANK);
  }

  #tell(trouble: Said): void {
    this.#troubles.set(logLineOf(trouble), trouble);
  }
}
