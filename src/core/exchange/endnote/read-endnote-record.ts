import { readDate } from '../../csl/dates/read-date.ts';
import { dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import type { CslTextVariable } from '../../model/csl-item.ts';
import { addName, type EntryDraft, emptyDraft, keepExactCustom, setDate } from '../fields/entry-draft.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { readingOf, setTextOf } from '../xml/element-draft.ts';
import { applyLeftover, decodeLeftover } from '../xml/leftover-text.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { elementsAt, markedTextOf } from './endnote-style.ts';
import { ENDNOTE_TYPES, type EndnoteRoles, endnoteRoles } from './endnote-types.ts';

/** What EndNote keeps for itself, and what is read beside the simple elements. */
const READ_ELSEWHERE = new Set(
  'database source-app rec-number foreign-keys ref-type contributors titles periodical dates urls keywords research-notes label electronic-resource-num isbn number access-date'.split(
    ' ',
  ),
);
const SIMPLE: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['pages', 'page'],
  ['volume', 'volume'],
  ['num-vols', 'number-of-volumes'],
  ['edition', 'edition'],
  ['section', 'section'],
  ['publisher', 'publisher'],
  ['pub-location', 'publisher-place'],
  ['call-num', 'call-number'],
  ['abstract', 'abstract'],
  ['notes', 'note'],
  ['work-type', 'genre'],
  ['language', 'language'],
  ['remote-database-name', 'source'],
]);
const LEFTOVER_LINE = /^csl:([A-Za-z_-]+): (.*)$/u;

/** Reads one record of EndNote XML. What CSL has no place for stands under `custom` by its element's name. */
export function readEndnoteRecord(record: XmlNode): RecordReading {
  const typeNode = childAt(record, 'ref-type');
  const typeName = attribute(typeNode, 'name');
  const number = Number(textOf(typeNode) || Number.NaN);
  const known =
    ENDNOTE_TYPES.get(typeName) ?? [...ENDNOTE_TYPES.values()].find((each) => each.number === number);
  const draft = emptyDraft(known?.csl ?? 'document');
  if (!known) {
    draft.told.push(unknownType(typeName || textOf(typeNode), 'EndNote'));
    keepExactCustom(draft, 'ref-type', typeName);
  }
  const roles = endnoteRoles(draft.type);
  readPeople(draft, record, roles, typeName === 'Edited Book');
  readTitles(draft, record, roles);
  readDates(draft, record);
  readNumbers(draft, record, roles);
  readUrls(draft, record);
  for (const node of childrenOf(record)) {
    const variable = SIMPLE.get(node.name);
    if (variable) setTextOf(draft, variable, textOf(node), node.name);
    else if (!READ_ELSEWHERE.has(node.name)) keepExactCustom(draft, node.name, textOf(node));
  }
  for (const keyword of elementsAt(record, 'keywords', 'keyword')) {
    for (const line of textOf(keyword).split('\n')) if (line.trim() !== '') draft.tags.add(line.trim());
  }
  draft.citekey = textOf(childAt(record, 'label'));
  readResearchNotes(draft, textOf(childAt(record, 'research-notes')));
  draft.id = textOf(childAt(record, 'rec-number'));
  return readingOf(draft);
}

function readPeople(draft: EntryDraft, record: XmlNode, roles: EndnoteRoles, isEdited: boolean): void {
  const known = new Map(roles.people);
  for (const group of childrenOf(childAt(record, 'contributors'))) {
    const variable = isEdited && group.name === 'authors' ? 'editor' : known.get(group.name);
    for (const author of childrenOf(group, 'author')) {
      if (!variable) keepExactCustom(draft, group.name, textOf(author));
      else for (const name of readNames(textOf(author), NATURAL_ORDER)) addName(draft, variable, name);
    }
  }
}

function readTitles(draft: EntryDraft, record: XmlNode, roles: EndnoteRoles): void {
  const variables: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
    ['title', 'title'],
    ['secondary-title', roles.secondaryTitle],
    ['tertiary-title', roles.tertiaryTitle],
    ['short-title', 'title-short'],
    ['alt-title', 'container-title-short'],
  ]);
  for (const node of childrenOf(childAt(record, 'titles'))) {
    const variable = variables.get(node.name);
    if (variable) setTextOf(draft, variable, markedTextOf(node), node.name);
    else keepExactCustom(draft, node.name, markedTextOf(node));
  }
  for (const node of childrenOf(childAt(record, 'periodical'))) {
    const text = markedTextOf(node);
    if (node.name === 'full-title') setTextOf(draft, roles.secondaryTitle, text, 'periodical');
    else setTextOf(draft, 'container-title-short', text, node.name);
  }
}

function readDates(draft: EntryDraft, record: XmlNode): void {
  const dates = childAt(record, 'dates');
  const [first, ...others] = elementsAt(record, 'dates', 'pub-dates', 'date').map(textOf);
  const year = textOf(childAt(dates, 'year'));
  const { date: issued, left = '' } = dateFromYearAndRest(year, first ?? '');
  setDate(draft, 'issued', issued);
  keepExactCustom(draft, left === year ? 'year' : 'pub-dates', left);
  for (const date of others) keepExactCustom(draft, 'pub-dates', date);
  for (const node of childrenOf(dates)) {
    if (node.name !== 'year' && node.name !== 'pub-dates') keepExactCustom(draft, node.name, textOf(node));
  }
  setDate(draft, 'accessed', readDate(textOf(childAt(record, 'access-date'))));
}

function readNumbers(draft: EntryDraft, record: XmlNode, roles: EndnoteRoles): void {
  setTextOf(draft, roles.number, textOf(childAt(record, 'number')), 'number');
  for (const node of childrenOf(record, 'isbn')) {
    for (const number of textOf(node).split(/\n|;\s*/u)) {
      const isIssn = /^\d{4}-?\d{3}[\dX]\b/iu.test(number.trim());
      setTextOf(draft, isIssn ? 'ISSN' : 'ISBN', number.trim(), 'isbn');
    }
  }
  const doi = textOf(childAt(record, 'electronic-resource-num'));
  setTextOf(draft, 'DOI', doi, 'electronic-resource-num');
}

function readUrls(draft: EntryDraft, record: XmlNode): void {
  for (const group of childrenOf(childAt(record, 'urls'))) {
    const urls = (group.name === 'url' ? [group] : childrenOf(group)).map(textOf).filter((url) => url !== '');
    const isFile = group.name === 'pdf-urls' || group.name === 'text-urls' || group.name === 'image-urls';
    for (const url of urls) {
      if (isFile) draft.files.push({ path: url });
      else setTextOf(draft, 'URL', url, 'urls');
    }
  }
}

/** Lines that we wrote for what EndNote has no field for go back to their variables; the rest is a note. */
function readResearchNotes(draft: EntryDraft, text: string): void {
  const own: string[] = [];
  for (const line of text.split('\n')) {
    const [, variable = '', value = ''] = LEFTOVER_LINE.exec(line) ?? [];
    const isLeftover = variable !== '' && applyLeftover(draft, variable, decodeLeftover(value));
    if (!isLeftover) own.push(line);
  }
  const note = own.join('\n').trim();
  if (note !== '') draft.texts.annote ??= note;
}
