import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { printEntry } from '../../../../tests/support/print-entry.ts';
import { CSL_TYPES, type CslItem, type CslType } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';

/** Works whose every value is a word or a number of its own, which can be looked for in what is printed. */
const TEXTS = {
  title: 'Qtitle',
  'container-title': 'Qcontainer',
  'collection-title': 'Qcollection',
  'collection-number': '81',
  publisher: 'Qpublisher',
  'publisher-place': 'Qplace',
  volume: '71',
  issue: '72',
  page: '7301-7399',
  number: 'Qn-741',
  edition: 'Qedition',
  genre: 'Qgenre',
  medium: 'Qmedium',
  version: '9.75',
  section: 'Qsection',
  archive: 'Qarchive',
  archive_location: 'Qlocation',
  'archive-place': 'Qshelf',
  authority: 'Qauthority',
  'event-title': 'Qevent',
  'event-place': 'Qvenue',
  DOI: '10.5555/qdoi',
  status: 'Qstatus',
  source: 'Qsource',
  'chapter-number': '76',
} as const;
const NAMES = {
  author: 'Nauthor',
  editor: 'Neditor',
  translator: 'Ntranslator',
  director: 'Ndirector',
  host: 'Nhost',
  'script-writer': 'Nwriter',
  'container-author': 'Ncontainer',
  interviewer: 'Ninterviewer',
} as const;
const DATES = { issued: [[1955, 3, 4]], accessed: [[2021, 5, 6]], 'original-date': [[1855]] };
const MARKS: Readonly<Record<string, string>> = {
  ...TEXTS,
  ...NAMES,
  page: '73',
  number: '741',
  DOI: 'qdoi',
  issued: '1955',
  accessed: '2021',
  'original-date': '1855',
};

/** What a rule leaves out because its manual says so, by family, variable and types. */
const LEFT_OUT: readonly (readonly [family: RegExp, variable: string, types: readonly CslType[] | 'any'])[] =
  [
    [/^apa/u, 'accessed', 'any'], // omitAccessDateOfFixedWorks, PM7 9.16
    [/^apa/u, 'archive', 'any'], // omitDatabase, PM7 9.30
    [/^apa/u, 'genre', ['article-magazine', 'article-newspaper', 'interview']], // publisherAsPeriodical, apaInterview
    [/^apa/u, 'page', ['legislation']], // apaLawNumber: a law without “Pub. L.” is cited by its section, PM7 11.5
    [/^modern/u, 'medium', ['graphic']], // mlaGenre, MLA9 5.105
    [/^modern/u, 'number', ['thesis']], // mlaNumber
    [/^modern/u, 'script-writer', ['song']], // mlaContributors
    [/^chicago-18/u, 'publisher-place', 'any'], // omitPlaceOfModernBooks, CMOS18 14.30
  ];

const STYLES = [
  'apa',
  'modern-language-association',
  'chicago-author-date',
  'chicago-fullnote-bibliography',
  'chicago-18-author-date',
  'harvard-cite-them-right',
  'ieee',
  'vancouver',
];

/** The same styles under names that belong to no manual, so that no rule of one applies. */
const unruled = (id: string) => `unruled-${id}`;
const citer = new Citer({
  ...builtStyles,
  list: () => [
    ...builtStyles.list(),
    ...builtStyles
      .list()
      .flatMap((facts) => (STYLES.includes(facts.id) ? { ...facts, id: unruled(facts.id) } : [])),
  ],
  style: (id) => builtStyles.style(id.replace(/^unruled-/u, '')),
});

const work = fc
  .record({
    type: fc.constantFrom(...CSL_TYPES),
    texts: fc.subarray(Object.keys(TEXTS)),
    names: fc.subarray(Object.keys(NAMES), { maxLength: 3 }),
    dates: fc.subarray(Object.keys(DATES)),
  })
  .map(
    ({ type, texts, names, dates }): CslItem => ({
      ...Object.fromEntries(Object.entries(TEXTS).filter(([variable]) => texts.includes(variable))),
      ...Object.fromEntries(
        Object.entries(NAMES)
          .filter(([variable]) => names.includes(variable))
          .map(([variable, family]) => [variable, [{ family, given: 'Ada' }]]),
      ),
      ...Object.fromEntries(
        Object.entries(DATES)
          .filter(([variable]) => dates.includes(variable))
          .map(([variable, parts]) => [variable, { 'date-parts': parts }]),
      ),
      type,
    }),
  );

function isLeftOut(style: string, variable: string, type: CslType): boolean {
  return LEFT_OUT.some(
    ([family, left, types]) =>
      family.test(style) && left === variable && (types === 'any' || types.includes(type)),
  );
}

describe('the rules of citing', () => {
  it.each(STYLES)('lose nothing that %s prints without them', (style) => {
    fc.assert(
      fc.property(work, (csl) => {
        const plain = printEntry(citer, csl, { style: unruled(style) }).text.toLowerCase();
        const ruled = printEntry(citer, csl, { style }).text.toLowerCase();
        const lost = Object.keys(csl).filter((variable) => {
          const mark = MARKS[variable]?.toLowerCase();
          if (mark === undefined || isLeftOut(style, variable, csl.type)) return false;
          return plain.includes(mark) && !ruled.includes(mark);
        });
        expect(lost, `${plain}\n${ruled}`).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
