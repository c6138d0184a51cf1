import fc from 'fast-check';
import { CSL_TYPES, type CslDate, type CslItem, type CslName } from '#core/model/csl-item.ts';
import { OWN_VARIABLES } from '#core/model/own-variables.ts';
import type { ExportEntry } from '#core/model/reference-entry.ts';

/** Text that a person or a page may give, hostile to every format, without spaces at its ends or line ends. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'a & b',
    '{x}',
    '=1+1',
    '-',
    '@cmd',
    'ER  - ',
    'TY  - BOOK',
    '%0 Book',
    '<b>',
    '“x”',
    "'=x",
    ': y',
    '#z',
    '- q',
    '||',
    '10.1/x',
    '؛',
    'کورد',
  ),
);

export const arbitraryText = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) =>
    words
      .join(' ')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
      .split(/\s+/u)
      .join(' ')
      .trim(),
  )
  .map((text) => (text === '' ? 'x' : text));

const personName: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: arbitraryText, given: arbitraryText }),
  fc.record({ literal: arbitraryText }),
  fc.record({
    family: fc.constant('Beethoven'),
    given: fc.constant('Ludwig'),
    'non-dropping-particle': fc.constant('van'),
  }),
  fc.record({ family: fc.constant('King'), given: fc.constant('M. L.'), suffix: fc.constant('Jr.') }),
);

const dateParts = fc.oneof(
  fc.tuple(fc.integer({ min: 1000, max: 2100 })),
  fc.tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
);

export const arbitraryDate: fc.Arbitrary<CslDate> = fc.oneof(
  { weight: 5, arbitrary: dateParts.map((parts) => ({ 'date-parts': [[...parts]] })) },
  fc.tuple(dateParts, dateParts).map(([from, to]) => ({ 'date-parts': [[...from], [...to]] })),
  dateParts.map((parts) => ({ 'date-parts': [[...parts]], circa: true })),
  fc.integer({ min: 1, max: 4 }).map((season) => ({ 'date-parts': [[2001]], season })),
  fc.record({ literal: arbitraryText }),
);

const names = fc.array(personName, { minLength: 1, maxLength: 3 });

const csl: fc.Arbitrary<CslItem> = fc.record(
  {
    type: fc.constantFrom(...CSL_TYPES),
    title: arbitraryText,
    'title-short': arbitraryText,
    author: names,
    editor: names,
    translator: names,
    director: names,
    issued: arbitraryDate,
    accessed: arbitraryDate,
    'original-date': arbitraryDate,
    'container-title': arbitraryText,
    'container-title-short': arbitraryText,
    'collection-title': arbitraryText,
    'event-title': arbitraryText,
    'event-place': arbitraryText,
    publisher: arbitraryText,
    'publisher-place': arbitraryText,
    volume: fc.constantFrom('3', '007', 'IV'),
    issue: fc.constantFrom('2', '3-4'),
    number: arbitraryText,
    page: fc.constantFrom('1-22', 'e12', '12–34', '1, 5-7'),
    'number-of-pages': fc.constantFrom('320', 'xii, 3'),
    edition: arbitraryText,
    genre: arbitraryText,
    DOI: fc.constant('10.1234/abc.def(1)'),
    ISBN: fc.constantFrom('978-3-16-148410-0', 'no isbn'),
    ISSN: fc.constantFrom('1234-567X', '1234-5678'),
    PMID: fc.constant('123456'),
    PMCID: fc.constant('PMC1234567'),
    URL: fc.constantFrom('https://example.org/a?b=c&d=%20;e', 'http://x.example/#y'),
    abstract: arbitraryText,
    note: arbitraryText,
    language: fc.constantFrom('en', 'ckb', 'de-DE'),
    custom: fc.dictionary(fc.constantFrom(...OWN_VARIABLES, 'foo', 'x:y'), arbitraryText, {
      minKeys: 1,
    }),
  },
  { requiredKeys: ['type'] },
);

const citekey = fc
  .string({ unit: fc.constantFrom(...'abcdefgXYZ019_-:é'), minLength: 1, maxLength: 12 })
  .map((key) => `k${key}`);

/** An item as any library may hold it. */
export const arbitraryEntry: fc.Arbitrary<ExportEntry> = fc.record({
  id: fc.uuid(),
  citekey,
  csl,
  tags: fc.uniqueArray(arbitraryText, { maxLength: 3 }),
  collections: fc.array(fc.array(arbitraryText, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
});
