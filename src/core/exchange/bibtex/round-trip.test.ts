import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
} from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import { readBibtex } from './read-bibtex.ts';
import { biblatexWriter } from './write-biblatex.ts';
import { bibtexWriter } from './write-bibtex.ts';

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'IS',
    'fighters',
    'Kurdistan',
    'iPhone',
    'سلێمانی',
    'Ærø',
    'naïve',
    '“Roma”',
    'D’Souza',
    "it's",
    '50%',
    'R&D',
    '$5',
    '#1',
    'a_b',
    '{',
    '}',
    '{x}',
    '~',
    'C:\\x',
    '^2',
    '--',
    '–',
    '—',
    '`',
    '<',
    '<i>Amarcord</i>',
    'and',
    'others',
    'von',
    'x@y',
    '@article{z,',
    '…',
    'H<sub>2</sub>O',
    '"',
    "''",
    '\\LaTeX',
    'ﬁ',
    'Ελλάδα',
    'ş',
    '<span class="nocase">van der Waals</span>',
  ),
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
    .map((text) => text.replace(/\s/gu, '') || 'x'),
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const personName = fc.record(
  {
    family: text,
    given: text,
    'non-dropping-particle': fc.constantFrom('de', 'van der', 'De'),
    'dropping-particle': fc.constantFrom('de', 'von'),
    suffix: fc.constantFrom('Jr', 'III'),
  },
  { requiredKeys: ['family'] },
);
const name = fc.oneof(
  personName,
  text.map((literal) => ({ literal })),
);
/** CSL has no year 0. */
const year = fc.integer({ min: -300, max: 12_000 }).filter((number) => number !== 0);
const parts = fc.oneof(
  year.map((y) => [y]),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map((p) => [...p]),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((p) => [...p]),
);
const date = fc.oneof(
  parts.map((p) => ({ 'date-parts': [p] })),
  fc.tuple(parts, parts).map(([a, b]) => ({ 'date-parts': [a, b] })),
  parts.map((p) => ({ 'date-parts': [p], circa: true })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, season]) => ({ 'date-parts': [[y]], season })),
  fc.constantFrom({ literal: 'n.d.' }, { literal: 'Spring of hope' }),
);
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const records = {
  names: fc.record(
    Object.fromEntries(CSL_NAME_VARIABLES.map((v) => [v, fc.array(name, { minLength: 1, maxLength: 3 })])),
    { requiredKeys: [] },
  ),
  dates: fc.record(Object.fromEntries(CSL_DATE_VARIABLES.map((v) => [v, date])), { requiredKeys: [] }),
  texts: fc.record(
    Object.fromEntries(
      CSL_TEXT_VARIABLES.filter((v) => v !== 'page').map((v) => [v, v === 'URL' ? address : text]),
    ),
    { requiredKeys: [] },
  ),
};
const some = <T extends object>(all: fc.Arbitrary<T>) =>
  fc.tuple(all, fc.array(fc.nat(200), { maxLength: 8 })).map(([record, picks]) => {
    const entries = Object.entries(record);
    return Object.fromEntries(
      picks.flatMap((pick) => (entries.length === 0 ? [] : [entries[pick % entries.length] ?? ['', '']])),
    );
  });
const custom = fc.dictionary(
  fc.constantFrom(
    'mrnumber',
    'archive-url',
    'translated-title',
    'Odd Key',
    'abstract',
    'crossref',
    'x-y',
    'keywords',
  ),
  fc.oneof(text, fc.constantFrom({ a: [1, '}  "'] }, 3, true, null)),
  { maxKeys: 3 },
);
const items: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.constantFrom(...CSL_TYPES),
    text,
    custom,
    some(records.names),
    some(records.dates),
    some(records.texts),
  )
  .map(([type, title, own, names, dates, texts]) => ({
    ...(Object.keys(own).length > 0 ? { custom: own } : {}),
    ...texts,
    ...names,
    ...dates,
    type,
    title,
  }));
const exported: fc.Arbitrary<ExportEntry> = fc.record({
  id: fc.constant('x'),
  citekey: fc.string(),
  csl: items,
  tags: fc.uniqueArray(text, { maxLength: 3 }),
  collections: fc.uniqueArray(fc.array(text, { minLength: 1, maxLength: 3 }), {
    maxLength: 2,
    selector: String,
  }),
});

describe.each([
  ['BibTeX', bibtexWriter],
  ['BibLaTeX', biblatexWriter],
  ['BibTeX with macros for letters', () => bibtexWriter({ letters: 'macros' })],
])('%s', (_, makeWriter) => {
  it('reads back every variable, tag and collection that it has written', () => {
    fc.assert(
      fc.property(fc.array(exported, { minLength: 1, maxLength: 3 }), (entries) => {
        const writer = makeWriter();
        const file =
          writer.begin() + entries.map((entry, index) => writer.entry(entry, index)).join('') + writer.end();
        const read = [...readBibtex(file)];
        expect(read.map(({ entry }) => entry?.csl)).toEqual(entries.map(({ csl }) => csl));
        expect(read.map(({ entry }) => entry?.tags ?? [])).toEqual(entries.map(({ tags }) => tags));
        expect(read.map(({ entry }) => entry?.collections ?? [])).toEqual(
          entries.map(({ collections }) => collections),
        );
        expect(read.flatMap(({ problems }) => problems)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
