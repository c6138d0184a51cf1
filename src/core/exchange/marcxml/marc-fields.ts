import { knownDate, readDate } from '../../csl/dates/read-date.ts';
import { exactness, yearOf } from '../../csl/dates/year-and-rest.ts';
import { doiOf, isHarmlessAddress } from '../../csl/identifiers/normal-identifier.ts';
import { NATURAL_ORDER, readName } from '../../csl/names/read-name.ts';
import type { CslDate, CslName, CslNameVariable, CslTextVariable } from '../../model/csl-item.ts';
import { addName, type EntryDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { type MarcField, subfieldOf, subfieldsOf, withoutIsbd } from './marc-record.ts';
import { marcRoleOf } from './marc-roles.ts';

/** Puts a field in its place; `false` if there is none, so that its text is kept under `custom`. */
type Take = (draft: EntryDraft, field: MarcField) => boolean;

/** What each field means. @see https://www.loc.gov/marc/bibliographic/ */
export const MARC_FIELDS: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['020', takeNumber('ISBN')],
  ['022', takeNumber('ISSN')],
  ['024', takeIdentifier],
  ['041', text('language', 'a')],
  ['050', takeCallNumber],
  ['082', takeCallNumber],
  ['100', takePerson('author')],
  ['110', takeOrganisation('author')],
  ['111', takeMeeting],
  ['130', text('title', 'a')],
  ['245', takeTitle],
  ['246', takeOtherTitle],
  ['250', text('edition', 'a')],
  ['255', text('scale', 'a')],
  ['260', takeImprint],
  ['264', takeImprint],
  ['300', takeExtent],
  ['440', takeSeries],
  ['490', takeSeries],
  ['500', takeNote],
  ['502', takeThesis],
  ['520', (draft, field) => setText(draft, 'abstract', subfieldsOf(field, 'ab').join(' '))],
  ['600', takeSubject],
  ['610', takeSubject],
  ['611', takeSubject],
  ['630', takeSubject],
  ['648', takeSubject],
  ['650', takeSubject],
  ['651', takeSubject],
  ['653', takeSubject],
  ['700', takePerson('author')],
  ['710', takeOrganisation('contributor')],
  ['711', takeMeeting],
  ['773', takeHost],
  ['830', takeSeries],
  ['856', takeAddress],
]);

function text(variable: CslTextVariable, code: string): Take {
  return (draft, field) => setText(draft, variable, subfieldOf(field, code));
}

/** `0306406152 (pbk.)`: what stands behind the number says which binding. */
function takeNumber(variable: 'ISBN' | 'ISSN'): Take {
  return (draft, field) => {
    const number = /^[\dXx-]{8,17}/u.exec(subfieldOf(field, 'a'))?.[0];
    return number !== undefined && setText(draft, variable, number);
  };
}

function takeIdentifier(draft: EntryDraft, field: MarcField): boolean {
  const value = subfieldOf(field, 'a');
  const doi = doiOf(value);
  return doi !== undefined && setText(draft, 'DOI', doi);
}

function takeCallNumber(draft: EntryDraft, field: MarcField): boolean {
  return field.tag === '050' && setText(draft, 'call-number', subfieldsOf(field, 'ab').join(' '));
}

/** The main entry is an author unless it says what else; an added one without a role is an author too. */
function takePerson(usual: CslNameVariable): Take {
  return (draft, field) => {
    const written = withoutIsbd(subfieldOf(field, 'a'));
    const suffix = subfieldOf(field, 'b') || suffixIn(subfieldOf(field, 'c'));
    const name = readName(written, NATURAL_ORDER);
    // The first indicator says whether it begins with the family name.
    const whole: CslName | undefined = field.first === '0' ? { literal: written } : name;
    if (field.subfields.some(({ code }) => code === 't')) return false;
    addName(
      draft,
      marcRoleOf(field) ?? usual,
      whole && suffix !== '' && !whole.literal ? { ...whole, suffix } : whole,
    );
    return whole !== undefined;
  };
}

function suffixIn(text: string): string {
  return /^(?:Jr|Sr|[IVX]{1,5})\.?$/u.test(text) ? text : '';
}

function takeOrganisation(usual: CslNameVariable): Take {
  return (draft, field) => {
    const literal = subfieldsOf(field, 'ab').map(withoutIsbd).join(', ');
    if (literal === '' || field.subfields.some(({ code }) => code === 't')) return false;
    addName(draft, marcRoleOf(field) ?? usual, { literal });
    return true;
  };
}

function takeMeeting(draft: EntryDraft, field: MarcField): boolean {
  const year = /\d{4}/u.exec(subfieldOf(field, 'd'))?.[0];
  if (year !== undefined) setDate(draft, 'event-date', readDate(year));
  setText(draft, 'event-place', subfieldOf(field, 'c').replace(/[()]/gu, ''));
  return setText(draft, 'event-title', subfieldOf(field, 'a'));
}

/** Title and subtitle are joined by a colon; number and name of a part have variables of their own. */
function takeTitle(draft: EntryDraft, field: MarcField): boolean {
  const title = [subfieldOf(field, 'a'), ...subfieldsOf(field, 'b').map(withoutIsbd)]
    .filter(Boolean)
    .join(': ');
  setText(draft, 'part-number', subfieldOf(field, 'n'));
  setText(draft, 'part-title', subfieldOf(field, 'p'));
  const stated = subfieldOf(field, 'c');
  if (stated !== '') keepCustom(draft, 'marc.245c', stated);
  return setText(draft, 'title', title);
}

/** A parallel title is a translation; other variants are kept as they are. */
function takeOtherTitle(draft: EntryDraft, field: MarcField): boolean {
  if (field.second !== '1') return false;
  keepCustom(
    draft,
    'translated-title',
    [subfieldOf(field, 'a'), subfieldOf(field, 'b')].filter(Boolean).join(': '),
  );
  return true;
}

/** `260`, and of `264` what was published; a copyright date is no date of publication where there is another. */
function takeImprint(draft: EntryDraft, field: MarcField): boolean {
  if (field.tag === '264' && field.second !== '1' && field.second !== '') {
    const year = /\d{4}/u.exec(subfieldOf(field, 'c'))?.[0];
    return field.second === '4' && year !== undefined;
  }
  const places = subfieldsOf(field, 'a').map(withoutIsbd).join('; ');
  const publishers = subfieldsOf(field, 'b').map(withoutIsbd).join('; ');
  setDate(draft, 'issued', imprintDate(subfieldOf(field, 'c')));
  return [setText(draft, 'publisher-place', places), setText(draft, 'publisher', publishers)].every(Boolean);
}

/** `2004`, `[2004?]`; of “2004, c2003” the first, when it was published. */
function imprintDate(text: string): CslDate | undefined {
  return knownDate(text) ?? knownDate(text.split(',', 1)[0] ?? '') ?? readDate(text);
}

/** `xii, 245 p. :` has the pages before the “p.”. */
function takeExtent(draft: EntryDraft, field: MarcField): boolean {
  const extent = subfieldOf(field, 'a');
  const pages = /(\d{1,5})\s{0,3}(?:p|pp|pages?|S|Seiten|s)\b/u.exec(extent)?.[1];
  const volumes = /^(\d{1,3})\s{0,3}(?:v|vol|volumes)\b/u.exec(extent)?.[1];
  if (pages !== undefined) return setText(draft, 'number-of-pages', pages);
  if (volumes !== undefined) return setText(draft, 'number-of-volumes', volumes);
  return setText(draft, 'dimensions', [extent, subfieldOf(field, 'c')].filter(Boolean).join(', '));
}

function takeSeries(draft: EntryDraft, field: MarcField): boolean {
  const isPlaced = setText(draft, 'collection-title', subfieldOf(field, 'a'));
  if (isPlaced) setText(draft, 'collection-number', subfieldOf(field, 'v'));
  // `830` repeats `490` in the form of the catalogue.
  return isPlaced || field.tag === '830';
}

function takeNote(draft: EntryDraft, field: MarcField): boolean {
  const note = subfieldsOf(field, 'a').join(' ');
  draft.texts.note = draft.texts.note === undefined ? note : `${draft.texts.note}\n${note}`;
  return true;
}

/** `Thesis (Ph. D.)--Ghent University, 2004`, or its parts. */
function takeThesis(draft: EntryDraft, field: MarcField): boolean {
  const whole = subfieldOf(field, 'a');
  const [, degree, university] = /\(([^()]{1,60})\)\s{0,3}[-–—]{1,2}\s{0,3}([^,]{1,200}),/u.exec(whole) ?? [];
  const year = /\d{4}/u.exec(subfieldOf(field, 'd') || whole)?.[0];
  if (year !== undefined) setDate(draft, 'issued', readDate(year));
  setText(draft, 'publisher', subfieldOf(field, 'c') || (university ?? ''));
  const genre = subfieldOf(field, 'b') || (degree ?? whole);
  return setText(draft, 'genre', genre);
}

/** A heading and what narrows it are one tag: `Lanterns/History`. */
function takeSubject(draft: EntryDraft, field: MarcField): boolean {
  const codes = field.tag === '653' ? 'a' : 'avxyz';
  const parts = subfieldsOf(field, codes).map(withoutIsbd);
  if (field.tag === '653') for (const each of parts) draft.tags.add(each);
  else if (parts.length > 0) draft.tags.add(parts.join('/'));
  return true;
}

/** What the work is in, and where: `Vol. 12, no. 3 (Mar. 2004), p. 1-9`. */
function takeHost(draft: EntryDraft, field: MarcField): boolean {
  setText(draft, 'container-title', subfieldOf(field, 't') || subfieldOf(field, 'a'));
  setText(draft, 'ISSN', subfieldOf(field, 'x'));
  setText(draft, 'ISBN', subfieldOf(field, 'z'));
  const place = subfieldsOf(field, 'g').join(', ');
  const found = (pattern: RegExp) => pattern.exec(place)?.[1] ?? '';
  setText(draft, 'volume', found(/\b(?:vol|v|Bd|jahrg|t)\.?\s{0,3}(\d{1,6})/iu));
  setText(draft, 'issue', found(/\b(?:no|nr|n|H|issue|iss)\.?\s{0,3}(\d{1,6}(?:[-/]\d{1,6})?)/iu));
  setText(
    draft,
    'page',
    found(/\b(?:pp?|pages?|S|s)\.?\s{0,3}(\d{1,6}(?:\s?[-–]\s?\d{1,6})?)/u).replace(/\s/gu, ''),
  );
  const year = found(/(?:^|\D)((?:1[5-9]|20)\d{2})(?!\d)/u);
  takeHostDate(draft, knownDate(found(/\(([^()]{4,60})\)/u)) ?? knownDate(year));
  if (place !== '') keepCustom(draft, 'marc.773g', place);
  return true;
}

/** The day of the issue says more than the year that the article has of its own. */
function takeHostDate(draft: EntryDraft, date: CslDate | undefined): void {
  const own = draft.dates.issued;
  if (date && (!own || (yearOf(own) === yearOf(date) && exactness(date) > exactness(own))))
    draft.dates.issued = date;
}

function takeAddress(draft: EntryDraft, field: MarcField): boolean {
  const address = subfieldsOf(field, 'u')[0] ?? '';
  const doi = doiOf(address);
  if (doi !== undefined && setText(draft, 'DOI', doi)) return true;
  return address !== '' && isHarmlessAddress(address) && setText(draft, 'URL', address);
}
