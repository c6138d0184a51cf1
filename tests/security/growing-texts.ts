import { isolate } from '#core/cite/output/bidi.ts';
import { decodeEntities } from '#core/csl/decode-entities.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { FORMAT_FACTS } from '#core/exchange/format-facts.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';

/** A reader, and a text that can be made as long as one likes. */
export type Growing = {
  readonly name: string;
  text(times: number): string;
  read(text: string): void;
};

/** Texts that tempt a reader to look at each sign more than once. `times` of a thousand is some ten thousand signs. */
const SHAPES: readonly (readonly [name: string, text: (times: number) => string])[] = [
  ['nested lists', (times) => '['.repeat(times * 10)],
  ['a long line', (times) => `title,year\nTY  - JOUR\nTI  - ${'a '.repeat(times * 5)}\nER  - \n`],
  ['spaces before a sign', (times) => `TY  - JOUR\nN1  - ${' '.repeat(times * 10)}x\nER  - \n`],
  ['dashes', (times) => `cff-version: ${'- '.repeat(times * 5)}`],
  ['an open quote', (times) => `title,year\n"${'a,"'.repeat(times * 4)}`],
  ['spaces in braces', (times) => `@a{k,author={${' '.repeat(times * 10)}x}}`],
  ['commands', (times) => `@a{k,title={${'\\emph'.repeat(times * 2)}}}`],
  ['braces', (times) => `@a{k,title={${'{'.repeat(times * 5)}${'}'.repeat(times * 5)}}}`],
  ['unclosed entries', (times) => '@misc{k, title={abc {def,\n\n'.repeat(times)],
  ['names', (times) => `@a{k,author={${'A. B. van der C and '.repeat(times)}D}}`],
  ['commas in names', (times) => `TY  - BOOK\nAU  - ${'a, '.repeat(times * 4)}\nER  - \n`],
  ['digits in dates', (times) => `TY  - BOOK\nPY  - ${'1'.repeat(times * 10)}\nER  - \n`],
  ['open spans', (times) => '<span class="Z3988 title="'.repeat(times)],
  ['names of spans', (times) => 'Z3988'.repeat(times * 3)],
  ['open elements', (times) => `<?xml version="1.0"?><modsCollection>${'<mods>'.repeat(times)}`],
];

const formats: readonly Growing[] = FORMAT_FACTS.filter(({ isRead }) => isRead).flatMap(({ id, label }) =>
  SHAPES.map(([shape, text]) => ({
    name: `${label}: ${shape}`,
    text,
    read(written: string) {
      try {
        for (const _ of exchangeFormat(id).read?.(written) ?? []);
      } catch (error) {
        if (PressmarkError.from(error).code !== 'unreadable') throw error;
      }
    },
  })),
);

/** Every reader with every text. */
export const GROWING: readonly Growing[] = [
  ...formats,
  {
    name: 'isolates: words of two directions',
    text: (times) => 'كتاب a1 '.repeat(times),
    read: (text) => void isolate(text, 'ltr'),
  },
  {
    name: 'entities: signs that begin one',
    text: (times) => '&amp'.repeat(times * 3),
    read: (text) => void decodeEntities(text),
  },
];
