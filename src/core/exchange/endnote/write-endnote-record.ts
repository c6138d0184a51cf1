import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { yearAndRest } from '../../csl/dates/year-and-rest.ts';
import { endnoteText } from '../../csl/names/write-name.ts';
import type { CslItem, CslName } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import { filesOf } from '../fields/files-of.ts';
import type { Leftovers } from '../fields/leftovers.ts';
import { encodeLeftover } from '../xml/leftover-text.ts';
import { element, groupElement, textElement } from '../xml/write-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { styledElement } from './endnote-style.ts';
import { ENDNOTE_TYPES, type EndnoteRoles, endnoteRoles } from './endnote-types.ts';

/** One record of EndNote XML. Leftovers are lines of the research notes, which the reader takes back. */
export function endnoteRecordOf({ citekey, csl, tags }: ExportEntry, leftovers: Leftovers): XmlNode {
  const roles = endnoteRoles(csl.type);
  const isEdited = csl.type === 'book' && !csl.author && csl.editor !== undefined;
  const { year, rest } = yearAndRest(csl.issued);
  return element(
    'record',
    {},
    typeElement(csl, isEdited),
    peopleElement(csl, roles, isEdited),
    titlesElement(csl, roles),
    roles.isPeriodical
      ? groupElement('periodical', [styledElement('full-title', csl['container-title'])])
      : undefined,
    textElement('pages', csl.page),
    textElement('volume', csl.volume),
    textElement('number', csl[roles.number]),
    textElement('num-vols', csl['number-of-volumes']),
    textElement('edition', csl.edition),
    textElement('section', csl.section),
    groupElement(
      'keywords',
      tags.map((tag) => textElement('keyword', tag)),
    ),
    groupElement('dates', [
      textElement('year', year),
      groupElement('pub-dates', [textElement('date', rest)]),
    ]),
    textElement('pub-location', csl['publisher-place']),
    textElement('publisher', csl.publisher),
    textElement('isbn', csl.ISBN ?? csl.ISSN),
    textElement('call-num', csl['call-number']),
    textElement('abstract', csl.abstract),
    textElement('label', citekey),
    textElement('notes', csl.note),
    textElement('work-type', csl.genre),
    urlsElement(csl),
    textElement('electronic-resource-num', csl.DOI),
    textElement('remote-database-name', csl.source),
    textElement('research-notes', researchNotes(csl, leftovers)),
    textElement('language', csl.language),
    textElement('access-date', edtfOrWords(csl.accessed)),
  );
}

function typeElement({ type }: CslItem, isEdited: boolean): XmlNode {
  const found = [...ENDNOTE_TYPES].find(([name, { csl }]) =>
    isEdited ? name === 'Edited Book' : csl === type,
  );
  const [name, { number }] = found ?? ['Generic', { number: 13 }];
  return element('ref-type', { name }, String(number));
}

function peopleElement(csl: CslItem, roles: EndnoteRoles, isEdited: boolean): XmlNode | undefined {
  const groups = roles.people.map(([name, variable]) => {
    if (isEdited && name === 'authors') return peopleGroup(name, csl.editor);
    return isEdited && variable === 'editor' ? undefined : peopleGroup(name, csl[variable]);
  });
  return groupElement('contributors', groups);
}

function peopleGroup(name: string, people: readonly CslName[] | undefined): XmlNode | undefined {
  return groupElement(
    name,
    (people ?? []).map((person) => textElement('author', endnoteText(person))),
  );
}

function titlesElement(csl: CslItem, roles: EndnoteRoles): XmlNode | undefined {
  return groupElement('titles', [
    styledElement('title', csl.title),
    styledElement('secondary-title', csl[roles.secondaryTitle]),
    styledElement('tertiary-title', csl[roles.tertiaryTitle]),
    styledElement('alt-title', csl['container-title-short']),
    styledElement('short-title', csl['title-short']),
    textElement('translated-title', textOrNothing(csl.custom?.['translated-title'])),
  ]);
}

function urlsElement(csl: CslItem): XmlNode | undefined {
  const files = filesOf(csl.custom).map(({ path }) => textElement('url', path));
  return groupElement('urls', [
    groupElement('related-urls', [textElement('url', csl.URL)]),
    groupElement('pdf-urls', files),
  ]);
}

function researchNotes({ annote }: CslItem, leftovers: Leftovers): string {
  const lines = [...leftovers].map(([variable, value]) => `csl:${variable}: ${encodeLeftover(value)}`);
  return [...(annote ? [annote] : []), ...lines].join('\n');
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
