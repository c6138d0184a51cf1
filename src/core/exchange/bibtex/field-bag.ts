import { type Said, said } from '../../said/said.ts';
import { LONG_FIELDS, VERBATIM_FIELDS } from './field-map.ts';
import type { RawField } from './parse-fields.ts';
import { readAddress } from './read-address.ts';
import { readLatex } from './read-latex.ts';

/** Fields that programs write once for each of their parts. */
const LISTS = new Set(['file', 'keywords']);

/** Fields by name; what has been taken is gone. */
export class FieldBag {
  readonly #values = new Map<string, string>();

  constructor(fields: readonly RawField[], troubles: Said[]) {
    for (const { name, value } of fields) {
      if (value === '' || value.trim() === '') continue;
      const before = this.#values.get(name);
      if (before === undefined) this.#values.set(name, value);
      else if (LISTS.has(name)) this.#values.set(name, `${before};${value}`);
      else if (before.trim() !== value.trim()) {
        const text = readLatex(value);
        const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
        troubles.push(said('bibtex.field-twice', { name, leftOut: shown }));
      }
    }
  }

  peek(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** The first of these that has a value; only that one is taken. */
  take(...names: string[]): string | undefined {
    for (const name of names) {
      const value = this.#values.get(name);
      if (value === undefined) continue;
      this.#values.delete(name);
      return value;
    }
    return undefined;
  }

  text(...names: string[]): string | undefined {
    for (const name of names) {
      const value = this.#values.get(name);
      if (value === undefined) continue;
      this.#values.delete(name);
      if (VERBATIM_FIELDS.has(name)) return readAddress(value);
      return readLatex(value, { hasParagraphs: LONG_FIELDS.has(name) });
    }
    return undefined;
  }

  title(name: string): string | undefined {
    const value = this.take(name);
    return value === undefined ? undefined : readLatex(value, { isTitle: true });
  }

  rest(): [name: string, value: string][] {
    return [...this.#values];
  }
}
