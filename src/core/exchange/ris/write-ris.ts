import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { textFromName } from '../../csl/names/write-name.ts';
import type { CslDate, CslItem, CslTextVariable } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { oneLine } from '../fields/clean-text.ts';
import { printEdtf } from '../fields/edtf.ts';
import { filesOf } from '../fields/files-of.ts';
import { leftoverLines, leftoversOf } from '../fields/leftovers.ts';
import { hasContainer, isDirected, isNumbered } from '../fields/type-families.ts';
import { entryFromRis } from './entry-from-ris.ts';
import { risTypeOf } from './ris-types.ts';

type Field = readonly [tag: string, value: string];

/**
 * Writes RIS of 2011, in lines that end CRLF. What RIS has no tag for stands in `M2` as `variable: value`, which
 * Zotero takes into *Extra* and our own reader takes back. No value can begin a line, so none can begin a record.
 */
export function risWriter(): ReferenceWriter {
  return { begin: () => '', entry: risRecordOf, end: () => '' };
}

function risRecordOf(entry: ExportEntry): string {
  const fields = [['TY', risTypeOf(entry.csl.type)] as const, ...fieldsOf(entry)];
  const readBack = entryFromRis(
    fields.map(([tag, value]) => ({ tag, lines: [value], number: 0 })),
    () => undefined,
  );
  const left = leftoversOf(entry, readBack);
  const more = left ? leftoverLines(left).map((line): Field => ['M2', line]) : [];
  return [...fields, ...more, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function fieldsOf(entry: ExportEntry): Field[] {
  const { csl } = entry;
  const fields: (readonly [string, string | undefined])[] = [
    ['ID', entry.citekey],
    ...creditsOf(csl),
    ['TI', csl.title],
    ['ST', csl['title-short'] ?? csl.shortTitle],
    ...titlesOf(csl),
    ...datesOf(csl),
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['NV', csl['number-of-volumes']],
    ['M1', isNumbered(csl.type) ? undefined : csl.number],
    ['ET', csl.type === 'software' ? csl.version : csl.edition],
    ['SE', csl.section],
    ...pagesOf(csl),
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['C1', csl.type === 'paper-conference' ? csl['event-place'] : csl.type === 'map' ? csl.scale : undefined],
    ['SN', isNumbered(csl.type) ? csl.number : undefined],
    ...texts(csl, [
      ['SN', 'ISSN'],
      ['SN', 'ISBN'],
      ['DO', 'DOI'],
      ['UR', 'URL'],
      ['M3', 'genre'],
      ['LA', 'language'],
      ['CN', 'call-number'],
      ['AV', 'archive_location'],
      ['DP', 'source'],
      ['SV', 'collection-number'],
      ['RI', 'reviewed-title'],
      ['AB', 'abstract'],
      ['RN', 'annote'],
    ]),
    ...(csl.note ?? '').split('\n').map((line) => ['N1', line] as const),
    ...entry.tags.map((tag) => ['KW', tag] as const),
    ...ownFieldsOf(csl),
  ];
  return fields.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [[tag, text] as const];
  });
}

function texts(csl: CslItem, pairs: readonly (readonly [string, CslTextVariable])[]) {
  return pairs.map(([tag, variable]) => [tag, csl[variable]] as const);
}

function creditsOf(csl: CslItem): Field[] {
  const roles = [
    ['AU', isDirected(csl.type) ? csl.director : csl.author],
    ['ED', csl.editor],
    ['A3', csl.type === 'book' ? undefined : csl['collection-editor']],
    ['A4', csl.translator],
  ] as const;
  return roles.flatMap(([tag, names]) =>
    (names ?? []).map((name) => [tag, textFromName(name, NATURAL_ORDER)] as const),
  );
}

function titlesOf(csl: CslItem): (readonly [string, string | undefined])[] {
  const container = csl['container-title'];
  const short = ['J2', csl['container-title-short'] ?? csl.journalAbbreviation] as const;
  const series = csl['collection-title'];
  if (csl.type === 'paper-conference') {
    const event = csl['event-title'] ?? csl.event;
    const isBoth = event !== undefined && container !== undefined;
    return [['T2', event ?? container], ['C3', isBoth ? container : undefined], ['T3', series], short];
  }
  return hasContainer(csl.type)
    ? [['T2', container], ['T3', series], short]
    : [['T2', series], ['BT', container], short];
}

function datesOf({ issued, accessed }: CslItem): Field[] {
  const year = issued?.['date-parts']?.[0]?.[0];
  return [
    ...(year === undefined ? [] : [['PY', String(year).padStart(4, '0')] as const]),
    ...(issued ? [['DA', dateText(issued)] as const] : []),
    ...(accessed ? [['Y2', dateText(accessed)] as const] : []),
  ];
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** `YYYY/MM/DD/`, with the season at the end; a range as EDTF, words as they are. */
function dateText(date: CslDate): string {
  const [parts, end] = date['date-parts'] ?? [];
  if (!parts) return date.literal ?? date.raw ?? '';
  if (end) return printEdtf(date) ?? '';
  const [year = 0, month, day] = parts;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const season = SEASONS[Number(date.season) - 1] ?? '';
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${season}`;
}

function pagesOf(csl: CslItem): Field[] {
  if (csl.page === undefined) return [['SP', csl['number-of-pages'] ?? '']];
  const range = /^([^\s–-]{1,20})\s?[–-]{1,2}\s?([^\s–-]{1,20})$/u.exec(csl.page);
  const [, first, last] = range ?? [];
  return first === undefined || last === undefined
    ? [['SP', csl.page]]
    : [
        ['SP', first],
        ['EP', last],
      ];
}

/** Our own things, and tags of RIS that an import kept. */
function ownFieldsOf({ custom = {} }: CslItem): Field[] {
  const fields: Field[] = [];
  for (const [name, value] of Object.entries(custom)) {
    if (typeof value !== 'string') continue;
    const tag = /^ris\.([A-Z][A-Z0-9])$/u.exec(name)?.[1];
    if (name === 'translated-title') fields.push(['TT', value]);
    else if (tag !== undefined && tag !== 'TY' && tag !== 'ER' && tag !== 'ID') {
      for (const line of value.split('\n')) fields.push([tag, line]);
    }
  }
  return [...fields, ...filesOf(custom).map(({ path }) => ['L1', path] as const)];
}
