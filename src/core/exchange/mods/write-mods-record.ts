import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { formatEdtf } from '../../csl/dates/edtf.ts';
import { familyText, givenText } from '../../csl/names/write-name.ts';
import {
  CSL_NAME_VARIABLES,
  type CslDate,
  type CslItem,
  type CslName,
  type CslNameVariable,
} from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import { filesOf } from '../fields/files-of.ts';
import type { Leftovers } from '../fields/leftovers.ts';
import { encodeLeftover } from '../xml/leftover-text.ts';
import { element, groupElement, textElement } from '../xml/write-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { DETAILS, IDENTIFIERS, relatorOf, resourceOf } from './mods-terms.ts';

/** People of what the work lies in. */
const OTHERS_PEOPLE: readonly CslNameVariable[] = ['container-author', 'collection-editor'];

/** One record of MODS 3.8. Leftovers are notes of the type `csl:variable`, which the reader takes back. */
export function modsRecordOf({ citekey, csl, tags }: ExportEntry, leftovers: Leftovers): XmlNode {
  const part = partElement(csl);
  const host = hostElement(csl, part);
  return element(
    'mods',
    {},
    titleElement(csl.title, csl),
    titleElement(csl['title-short'], {}, 'abbreviated'),
    titleElement(textOrNothing(csl.custom?.['translated-title']), {}, 'translated'),
    ...CSL_NAME_VARIABLES.filter((variable) => !OTHERS_PEOPLE.includes(variable)).flatMap((variable) =>
      (csl[variable] ?? []).map((name) => nameElement(name, variable)),
    ),
    textElement('typeOfResource', resourceOf(csl.type)),
    textElement('genre', csl.type, { authority: 'csl' }),
    textElement('genre', csl.genre),
    groupElement('originInfo', [
      groupElement('place', [textElement('placeTerm', csl['publisher-place'], { type: 'text' })]),
      textElement('publisher', csl.publisher),
      ...dateElements('dateIssued', csl.issued),
      textElement('edition', csl.edition),
    ]),
    groupElement('language', [
      textElement('languageTerm', csl.language, { type: 'code', authority: 'rfc5646' }),
    ]),
    groupElement('physicalDescription', [
      textElement('form', csl.medium),
      textElement('extent', csl['number-of-pages']),
      textElement('extent', csl.dimensions),
    ]),
    textElement('abstract', csl.abstract),
    textElement('note', csl.note),
    textElement('note', csl.annote, { type: 'annotation' }),
    ...tags.map((tag) => groupElement('subject', [textElement('topic', tag)])),
    host,
    seriesElement(csl),
    textElement('identifier', citekey, { type: 'citekey' }),
    ...[...IDENTIFIERS].map(([type, variable]) => textElement('identifier', csl[variable], { type })),
    locationElement(csl),
    textElement('accessCondition', csl.license, { type: 'use and reproduction' }),
    host ? undefined : part,
    ...[...leftovers].map(([variable, value]) =>
      textElement('note', encodeLeftover(value), { type: `csl:${variable}` }),
    ),
  );
}

function titleElement(title: string | undefined, csl: Partial<CslItem>, type?: string): XmlNode | undefined {
  return groupElement(
    'titleInfo',
    [
      textElement('title', title),
      textElement('partNumber', csl['part-number']),
      textElement('partName', csl['part-title']),
    ],
    type ? { type } : {},
  );
}

function nameElement(name: CslName, variable: CslNameVariable): XmlNode | undefined {
  const code = relatorOf(variable);
  const term = code
    ? textElement('roleTerm', code, { type: 'code', authority: 'marcrelator' })
    : textElement('roleTerm', variable, { type: 'text' });
  const parts =
    name.literal === undefined
      ? [
          textElement('namePart', familyText(name), { type: 'family' }),
          textElement('namePart', givenText(name), { type: 'given' }),
          textElement('namePart', name.suffix, { type: 'termsOfAddress' }),
        ]
      : [textElement('namePart', name.literal)];
  if (parts.every((part) => part === undefined)) return undefined;
  const type = name.literal === undefined ? 'personal' : 'corporate';
  return element('name', { type }, ...parts, groupElement('role', [term]));
}

function hostElement(csl: CslItem, part: XmlNode | undefined): XmlNode | undefined {
  const title = titleElement(csl['container-title'], {});
  if (!title) return undefined;
  return element(
    'relatedItem',
    { type: 'host' },
    title,
    titleElement(csl['container-title-short'], {}, 'abbreviated'),
    ...(csl['container-author'] ?? []).map((name) => nameElement(name, 'author')),
    part,
  );
}

function seriesElement(csl: CslItem): XmlNode | undefined {
  const series = { ...(csl['collection-number'] ? { 'part-number': csl['collection-number'] } : {}) };
  return groupElement(
    'relatedItem',
    [
      titleElement(csl['collection-title'], series),
      ...(csl['collection-editor'] ?? []).map((name) => nameElement(name, 'editor')),
    ],
    { type: 'series' },
  );
}

function partElement(csl: CslItem): XmlNode | undefined {
  const written = new Set<string>(['part-number']);
  const details = [...DETAILS].flatMap(([type, variable]) => {
    if (written.has(variable)) return [];
    written.add(variable);
    return [groupElement('detail', [textElement('number', csl[variable])], { type })];
  });
  const [, start, end] = /^(\w+)-(\w+)$/u.exec(csl.page ?? '') ?? [];
  const pages =
    start && end ? [textElement('start', start), textElement('end', end)] : [textElement('list', csl.page)];
  return groupElement('part', [...details, groupElement('extent', pages, { unit: 'pages' })]);
}

function locationElement(csl: CslItem): XmlNode | undefined {
  const accessed = edtfOrWords(csl.accessed);
  return groupElement('location', [
    textElement('physicalLocation', csl.archive),
    textElement('shelfLocator', csl['call-number']),
    textElement('url', csl.URL, accessed ? { dateLastAccessed: accessed } : {}),
    ...filesOf(csl.custom).map(({ path, title }) =>
      textElement('url', path, { access: 'raw object', ...(title ? { displayLabel: title } : {}) }),
    ),
  ]);
}

/** Calendar dates are of the W3C’s form, which all programs read; a date that is about, a season or BC is of EDTF. */
function dateElements(name: string, date: CslDate | undefined): readonly (XmlNode | undefined)[] {
  const text = edtfOrWords(date);
  const [start = '', end] = formatEdtf(date) === undefined ? [] : text.split('/');
  if (start === '') return [textElement(name, text)];
  const encoding = /[Y~]|^-|-2\d$/u.test(text) ? 'edtf' : 'w3cdtf';
  if (end === undefined) return [textElement(name, start, { encoding })];
  return [
    textElement(name, start, { encoding, point: 'start' }),
    textElement(name, end, { encoding, point: 'end' }),
  ];
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
