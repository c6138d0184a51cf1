import { readDate } from '../../csl/dates/read-date.ts';
import { doiOf, standardNumberKind } from '../../csl/identifiers/normal-identifier.ts';
import { nameFromFields } from '../../csl/names/read-name.ts';
import type { CslName, CslType } from '../../model/csl-item.ts';
import type { Said } from '../../said/said.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setDate,
  setText,
} from '../fields/entry-draft.ts';
import { unknownType } from '../fields/unknown-type.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { cslTypeFromWord, WORD_PEOPLE, WORD_TEXTS } from './word-types.ts';

/** Read together with others, or Word’s own numbers. */
const ELSEWHERE = new Set(
  'SourceType Tag Guid RefOrder Author City StateProvince CountryRegion Year Month Day YearAccessed MonthAccessed DayAccessed'.split(
    ' ',
  ),
);

/** Reads one source of Word. What CSL has no variable for stands under `custom` as `word.Element`. */
export function entryFromWord(source: XmlNode): RecordReading {
  const told: Said[] = [];
  const part = (name: string) => textOf(childAt(source, name));
  const draft = emptyDraft(typeOf(part, told));
  readPeople(draft, childAt(source, 'Author'));
  for (const node of childrenOf(source)) if (!ELSEWHERE.has(node.name)) readText(draft, node);
  const place = [part('City'), part('StateProvince'), part('CountryRegion')].filter((each) => each !== '');
  setText(draft, 'publisher-place', place.join(', '));
  for (const [variable, suffix] of [
    ['issued', ''],
    ['accessed', 'Accessed'],
  ] as const) {
    const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => part(`${name}${suffix}`));
    setDate(draft, variable, readDate(dateText(year, month, day)));
  }
  draft.id = part('Tag') || part('Guid');
  if (/^[^\s,{}]+$/u.test(part('Tag'))) draft.citekey = part('Tag');
  return { entry: entryFromDraft(draft), told };
}

function typeOf(part: (name: string) => string, told: Said[]): CslType {
  const name = part('SourceType');
  const type = cslTypeFromWord(name);
  if (!type) told.push(unknownType(name, 'Word'));
  return type === 'report' && part('ThesisType') !== '' ? 'thesis' : (type ?? 'document');
}

function readText(draft: EntryDraft, node: XmlNode): void {
  const value = textOf(node);
  const variable = WORD_TEXTS.get(node.name);
  const isPlaced =
    (node.name === 'StandardNumber' && takeNumber(draft, value)) ||
    (node.name === 'LCID' && (/^\d+$/u.test(value) || setText(draft, 'language', value))) ||
    (variable !== undefined &&
      setText(draft, variable, variable === 'DOI' ? (doiOf(value) ?? value) : value));
  if (!isPlaced) keepCustom(draft, `word.${node.name}`, value);
}

/** One field for ISBN, ISSN, DOI and numbers of reports: the digits tell. */
function takeNumber(draft: EntryDraft, value: string): boolean {
  const doi = doiOf(value);
  if (doi !== undefined) return setText(draft, 'DOI', doi);
  const bare = value.replace(/^(?:ISBN|ISSN)(?:-1[03])?:?\s{0,3}/iu, '');
  const kind = standardNumberKind(bare);
  return setText(draft, kind ?? 'number', kind ? bare : value);
}

function readPeople(draft: EntryDraft, groups: XmlNode | undefined): void {
  for (const group of childrenOf(groups)) {
    const role = WORD_PEOPLE.get(group.name);
    for (const name of [...peopleIn(group), ...organisationsIn(group)]) {
      if (role) addName(draft, role, name);
      else
        keepCustom(
          draft,
          `word.${group.name}`,
          name.literal ?? [name.family, name.given].filter(Boolean).join(', '),
        );
    }
  }
}

function organisationsIn(group: XmlNode): readonly CslName[] {
  return childrenOf(group, 'Corporate')
    .map(textOf)
    .filter((literal) => literal !== '')
    .map((literal) => ({ literal }));
}

function peopleIn(group: XmlNode): readonly CslName[] {
  const people = childrenOf(group, 'NameList').flatMap((list) => childrenOf(list, 'Person'));
  return people.flatMap((person) => {
    const part = (name: string) => childrenOf(person, name).map(textOf).filter(Boolean).join(' ');
    const family = part('Last');
    const given = [part('First'), part('Middle')].filter(Boolean).join(' ');
    return nameFromFields({ family, given }) ?? [];
  });
}

/** Word has months as numbers or in words. */
function dateText(year = '', month = '', day = ''): string {
  if (!/^\d{1,2}$/u.test(month)) return [day, month, year].filter(Boolean).join(' ');
  return [year, month.padStart(2, '0'), day === '' ? '' : day.padStart(2, '0')].filter(Boolean).join('-');
}
