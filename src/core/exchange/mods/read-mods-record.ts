import { readDate } from '../../csl/dates/read-date.ts';
import { cleanName, NATURAL_ORDER, nameFromFields } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import { textFromNames } from '../../csl/names/write-name.ts';
import type { CslName, CslNameVariable, CslTextVariable } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { addName, type EntryDraft, emptyDraft, keepExactCustom, setDate } from '../fields/entry-draft.ts';
import { readingOf, setTextOf } from '../xml/element-draft.ts';
import { applyLeftover, decodeLeftover } from '../xml/leftover-text.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { guessModsType } from './guess-mods-type.ts';
import { IDENTIFIERS, typeOfGenre, variableOfRole } from './mods-terms.ts';
import { readModsOrigin } from './read-mods-origin.ts';
import { readModsPart } from './read-mods-part.ts';

/** Where what is being read belongs: the work itself, what it is in, or the series of that. */
type Place = 'item' | 'host' | 'series';

const TITLES: Readonly<Record<Place, CslTextVariable>> = {
  item: 'title',
  host: 'container-title',
  series: 'collection-title',
};
const SHORT_TITLES: Partial<Record<Place, CslTextVariable>> = {
  item: 'title-short',
  host: 'container-title-short',
};
const HOST_PEOPLE: Partial<Record<CslNameVariable, CslNameVariable>> = { author: 'container-author' };
const SERIES_PEOPLE: Partial<Record<CslNameVariable, CslNameVariable>> = { editor: 'collection-editor' };

/** Reads one record of MODS 3. What CSL has no place for stands under `custom` by its element's name. */
export function readModsRecord(record: XmlNode): RecordReading {
  const draft = emptyDraft(guessModsType(record));
  const id = attribute(record, 'ID');
  draft.citekey = id;
  for (const node of childrenOf(record)) readElement(draft, node, 'item');
  for (const note of childrenOf(record, 'note')) readNote(draft, note);
  const recordId = textOf(childAt(record, 'recordInfo', 'recordIdentifier'));
  draft.id = id || recordId;
  return readingOf(draft);
}

type ReadElement = (draft: EntryDraft, node: XmlNode, place: Place) => void;

const NOTHING: ReadElement = () => undefined;
const ELEMENTS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['titleInfo', readTitle],
  ['name', readPerson],
  ['originInfo', readModsOrigin],
  ['part', readModsPart],
  ['relatedItem', readRelated],
  ['identifier', readIdentifier],
  ['location', readLocation],
  ['genre', readGenre],
  ['language', (draft, node) => setTextOf(draft, 'language', textOf(languageTerm(node)), 'language')],
  ['physicalDescription', readPhysical],
  ['abstract', (draft, node) => setTextOf(draft, 'abstract', textOf(node), 'abstract')],
  ['accessCondition', (draft, node) => setTextOf(draft, 'license', textOf(node), 'accessCondition')],
  ['subject', readSubject],
  // Read before or after the others, or the catalogue's own business.
  ['note', NOTHING],
  ['typeOfResource', NOTHING],
  ['recordInfo', NOTHING],
]);

function readElement(draft: EntryDraft, node: XmlNode, place: Place): void {
  const read = ELEMENTS.get(node.name);
  if (read) read(draft, node, place);
  else keepExactCustom(draft, node.name, textOf(node));
}

/** A genre that says the type is no genre of CSL. */
function readGenre(draft: EntryDraft, node: XmlNode, place: Place): void {
  const text = textOf(node);
  if (attribute(node, 'authority') === 'csl' || typeOfGenre(text) || place !== 'item') return;
  setTextOf(draft, 'genre', text, 'genre');
}

function readTitle(draft: EntryDraft, node: XmlNode, place: Place): void {
  const part = (name: string) => textOf(childAt(node, name));
  const main = [part('nonSort'), part('title')].filter(Boolean).join(' ');
  const title = [main, part('subTitle')].filter(Boolean).join(': ');
  const kind = attribute(node, 'type');
  const short = SHORT_TITLES[place];
  if (kind === '') setTextOf(draft, TITLES[place], title, 'titleInfo');
  else if (kind === 'abbreviated' && short) setTextOf(draft, short, title, 'titleInfo');
  else if (kind === 'translated' && place === 'item') keepExactCustom(draft, 'translated-title', title);
  else keepExactCustom(draft, `titleInfo ${kind}`, title);
  const numbers: CslTextVariable = place === 'series' ? 'collection-number' : 'part-number';
  setTextOf(draft, numbers, part('partNumber'), 'partNumber');
  if (place === 'item') setTextOf(draft, 'part-title', part('partName'), 'partName');
  else keepExactCustom(draft, 'partName', part('partName'));
}

function readPerson(draft: EntryDraft, node: XmlNode, place: Place): void {
  const names = namesIn(node);
  if (names.length === 0) return;
  const roles = childrenOf(node, 'role').flatMap((role) => childrenOf(role, 'roleTerm').map(textOf));
  const known =
    roles.flatMap((role) => variableOfRole(role) ?? [])[0] ?? (roles.length === 0 ? 'author' : undefined);
  if (!known) {
    draft.told.push(said('entry.unknown-role', { roles }));
    keepExactCustom(draft, `name ${roles[0]}`, textFromNames(names));
  }
  const variable: CslNameVariable = known ?? 'contributor';
  const placed =
    place === 'host' ? HOST_PEOPLE[variable] : place === 'series' ? SERIES_PEOPLE[variable] : undefined;
  for (const name of names) addName(draft, placed ?? variable, name);
}

function namesIn(node: XmlNode): readonly CslName[] {
  const part = (type: string) =>
    childrenOf(node, 'namePart')
      .filter((each) => attribute(each, 'type') === type)
      .map(textOf)
      .filter((text) => text !== '')
      .join(' ');
  const whole = part('') || textOf(childAt(node, 'displayForm'));
  const family = part('family');
  if (family !== '') {
    const name = nameFromFields({ family, given: part('given'), suffix: part('termsOfAddress') });
    return name ? [name] : [];
  }
  const kind = attribute(node, 'type');
  if (kind === 'personal' || kind === '') return readNames(whole, NATURAL_ORDER);
  return whole === '' ? [] : [{ literal: cleanName(whole) }];
}

function readRelated(draft: EntryDraft, node: XmlNode, place: Place): void {
  const kind = attribute(node, 'type');
  const inside: Place | undefined =
    kind === 'host' && place === 'item' ? 'host' : kind === 'series' ? 'series' : undefined;
  if (inside) for (const child of childrenOf(node)) readElement(draft, child, inside);
  else {
    keepExactCustom(draft, `relatedItem ${kind}`.trim(), textOf(node).replace(/\s+/gu, ' '));
    draft.told.push(said('entry.related-item', { kind }));
  }
}

function readIdentifier(draft: EntryDraft, node: XmlNode, place: Place): void {
  const kind = attribute(node, 'type').toLowerCase();
  const text = textOf(node);
  const variable = IDENTIFIERS.get(kind);
  if (kind === 'citekey' || kind === 'citation-key') draft.citekey = text;
  else if (variable) setTextOf(draft, variable, text, `identifier ${kind}`);
  else if (kind === 'uri' && place === 'item') setTextOf(draft, 'URL', text, 'identifier uri');
  else keepExactCustom(draft, `identifier ${kind}`.trim(), text);
}

function readLocation(draft: EntryDraft, node: XmlNode): void {
  for (const child of childrenOf(node)) {
    const text = textOf(child);
    if (child.name === 'url' && attribute(child, 'access') === 'raw object') {
      const title = attribute(child, 'displayLabel');
      draft.files.push({ path: text, ...(title ? { title } : {}) });
    } else if (child.name === 'url') {
      setTextOf(draft, 'URL', text, 'url');
      setDate(draft, 'accessed', readDate(attribute(child, 'dateLastAccessed')));
    } else if (child.name === 'physicalLocation') setTextOf(draft, 'archive', text, 'physicalLocation');
    else if (child.name === 'shelfLocator') setTextOf(draft, 'call-number', text, 'shelfLocator');
    else keepExactCustom(draft, child.name, text);
  }
}

function readPhysical(draft: EntryDraft, node: XmlNode): void {
  for (const child of childrenOf(node)) {
    const text = textOf(child);
    const pages = /^(\d+)(?:\s*(?:pages?|pp?\.?))?$/iu.exec(text)?.[1];
    if (child.name === 'extent' && pages) setTextOf(draft, 'number-of-pages', pages, 'extent');
    else if (child.name === 'extent') setTextOf(draft, 'dimensions', text, 'extent');
    else if (child.name === 'form') setTextOf(draft, 'medium', text, 'form');
    else keepExactCustom(draft, child.name, text);
  }
}

function readSubject(draft: EntryDraft, node: XmlNode): void {
  for (const child of childrenOf(node)) {
    const tag = textOf(child).replace(/\s+/gu, ' ');
    if (tag !== '') draft.tags.add(tag);
  }
}

/** Notes come last, since those that we wrote for CSL have the last word. */
function readNote(draft: EntryDraft, node: XmlNode): void {
  const kind = attribute(node, 'type');
  const text = textOf(node);
  if (kind.startsWith('csl:') && applyLeftover(draft, kind.slice(4), decodeLeftover(text))) return;
  if (kind === '') setTextOf(draft, 'note', text, 'note');
  else if (kind === 'annotation') setTextOf(draft, 'annote', text, 'note annotation');
  else keepExactCustom(draft, `note ${kind}`, text);
}

function languageTerm(node: XmlNode): XmlNode | undefined {
  const terms = childrenOf(node, 'languageTerm');
  return terms.find((term) => attribute(term, 'type') === 'code') ?? terms[0];
}
