import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { textFromName } from '../../csl/names/write-name.ts';
import type { CslDate, CslItem } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { printEdtf } from '../fields/edtf.ts';
import { filesOf } from '../fields/files-of.ts';
import { leftoverLines, leftoversOf } from '../fields/leftovers.ts';
import { hasContainer, isDirected, isInPeriodical, isNumbered } from '../fields/type-families.ts';
import { writtenFields } from '../fields/written-fields.ts';
import { entryFromEnw } from './entry-from-enw.ts';
import { enwTypeOf } from './enw-types.ts';

type Field = readonly [tag: string, value: string | undefined];

/**
 * Writes EndNote's import format. What it has no tag for stands in `%4`, EndNote's *Custom 4*, as
 * `variable: value`, which our own reader takes back.
 */
export function enwWriter(): ReferenceWriter {
  return { begin: () => '', entry: recordOf, end: () => '' };
}

function recordOf(entry: ExportEntry, index: number): string {
  const fields = writtenFields(fieldsOf(entry));
  const left = leftoversOf(
    entry,
    entryFromEnw(fields, () => undefined),
  );
  if (left) for (const line of leftoverLines(left)) fields.push({ tag: '4', lines: [line] });
  const lines = fields.map(({ tag, lines: [value] }) => `%${tag} ${value}\r\n`);
  return `${index === 0 ? '' : '\r\n'}${lines.join('')}`;
}

function fieldsOf(entry: ExportEntry): Field[] {
  const { csl, citekey, tags } = entry;
  return [
    ['0', enwTypeOf(csl.type)],
    ['F', citekey],
    ...creditsOf(csl),
    ['T', csl.title],
    ['!', csl['title-short']],
    ...titlesOf(csl),
    ['V', csl.volume],
    ['N', isNumbered(csl.type) ? csl.number : csl.issue],
    ['P', csl.page],
    ['I', csl.publisher],
    ['C', csl['publisher-place']],
    ['7', csl.edition],
    ['6', csl['number-of-volumes']],
    ['&', csl.section],
    ['9', csl.genre],
    ['@', csl.ISSN],
    ['@', csl.ISBN],
    ['R', csl.DOI],
    ['U', csl.URL],
    ['G', csl.language],
    ['L', csl['call-number']],
    ['W', csl.source],
    ['D', String(csl.issued?.['date-parts']?.[0]?.[0] ?? csl.issued?.literal ?? '')],
    ['8', csl.issued && dateText(csl.issued)],
    ['[', csl.accessed && dateText(csl.accessed)],
    ['X', csl.abstract],
    ['<', csl.annote],
    ...(csl.note ?? '').split('\n').map((line): Field => ['Z', line]),
    ...tags.map((tag): Field => ['K', tag]),
    ...ownFieldsOf(csl),
  ];
}

function creditsOf(csl: CslItem): Field[] {
  const roles = [
    ['A', isDirected(csl.type) ? csl.director : csl.author],
    ['E', csl.editor],
    ['Y', csl['collection-editor']],
    ['?', csl.translator],
  ] as const;
  return roles.flatMap(([tag, names]) =>
    (names ?? []).map((name): Field => [tag, textFromName(name, NATURAL_ORDER)]),
  );
}

function titlesOf(csl: CslItem): Field[] {
  const container = csl['container-title'];
  const series: Field = [hasContainer(csl.type) ? 'S' : 'B', csl['collection-title']];
  if (isInPeriodical(csl.type)) return [['J', container], ['O', csl['container-title-short']], series];
  return hasContainer(csl.type) ? [['B', container], series] : [series, ['J', container]];
}

/** `2024/05/17/`, a range as EDTF; nothing if the year says it all. */
function dateText(date: CslDate): string {
  const [parts, end] = date['date-parts'] ?? [];
  if (!parts) return '';
  if (end) return printEdtf(date) ?? '';
  const [year = 0, month, day] = parts;
  return `${String(year).padStart(4, '0')}/${month ?? ''}/${day ?? ''}`;
}

function ownFieldsOf({ custom = {} }: CslItem): Field[] {
  const fields: Field[] = [];
  for (const [name, value] of Object.entries(custom)) {
    if (typeof value !== 'string') continue;
    const tag = /^enw\.([1-9A-Za-z!@#$&()*+<>?[\]^~=|-])$/u.exec(name)?.[1];
    if (name === 'translated-title') fields.push(['Q', value]);
    else if (tag !== undefined && tag !== 'F') for (const line of value.split('\n')) fields.push([tag, line]);
  }
  return [...fields, ...filesOf(custom).map(({ path }): Field => ['>', path])];
}
