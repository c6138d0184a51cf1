import { readName } from '../../csl/names/read-name.ts';
import { CSL_TYPES, type CslName, type CslTextVariable, type CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setDate,
  setText,
} from '../fields/entry-draft.ts';
import { leftoversFromJson, withLeftovers } from '../fields/leftovers.ts';
import { looseDate } from '../fields/loose-date.ts';
import { cslTypeFromNbib } from './nbib-types.ts';

export type NbibField = { readonly tag: string; readonly lines: string[] };

const TEXTS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['PMID', 'PMID'],
  ['PMC', 'PMCID'],
  ['TI', 'title'],
  ['JT', 'container-title'],
  ['TA', 'container-title-short'],
  ['VI', 'volume'],
  ['IP', 'issue'],
  ['PG', 'page'],
  ['AB', 'abstract'],
  ['LA', 'language'],
  ['PB', 'publisher'],
  ['PL', 'publisher-place'],
  ['EN', 'edition'],
  ['ISBN', 'ISBN'],
  ['CTI', 'collection-title'],
  ['URL', 'URL'],
]);

/** Names in full, and the short forms that stand beside them. */
const CREDITS = { FAU: 'author', AU: 'author', FED: 'editor', ED: 'editor' } as const;

/** The entry that the fields of one record make. */
export function entryFromNbib(fields: readonly NbibField[], tell: (message: string) => void): ParsedEntry {
  const draft = emptyDraft(typeFrom(fields));
  let left: Readonly<Record<string, unknown>> | undefined;
  const present = new Set(fields.map(({ tag }) => tag));
  for (const { tag, lines } of fields) {
    const value = lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ');
    const leftovers = tag === 'GN' ? leftoversFromJson(value) : undefined;
    if (leftovers) left = leftovers;
    else take(draft, tag, value, present);
  }
  settleBook(draft, present);
  const entry = entryFromDraft(draft);
  return left ? withLeftovers(entry, left, tell) : entry;
}

function typeFrom(fields: readonly NbibField[]): CslType {
  const given = fields.filter(({ tag }) => tag === 'PT').map(({ lines }) => (lines[0] ?? '').trim());
  const names = given.map(cslTypeFromNbib);
  const known = CSL_TYPES.filter((type) => names.includes(type));
  if (known.length === 0 || known.includes('chapter'))
    return known.length === 0 ? 'article-journal' : 'chapter';
  return known.find((type) => type !== 'article-journal') ?? 'article-journal';
}

function take(draft: EntryDraft, tag: string, value: string, present: ReadonlySet<string>): void {
  if (value === '') return;
  const variable = TEXTS.get(tag);
  if (variable !== undefined) {
    if (!setText(draft, variable, value)) keepCustom(draft, `nbib.${tag}`, value);
  } else if (tag in CREDITS) {
    if ((tag === 'AU' && present.has('FAU')) || (tag === 'ED' && present.has('FED'))) return;
    addName(draft, tag === 'FAU' || tag === 'AU' ? 'author' : 'editor', nameIn(tag, value));
  } else if (tag === 'CN') addName(draft, 'author', { literal: value });
  else if (tag === 'DP') setDate(draft, 'issued', looseDate(value));
  else if (tag === 'IS') takeIssn(draft, value);
  else if (tag === 'AID' || tag === 'LID') takeId(draft, tag, value);
  else if (tag === 'OT') draft.tags.add(value);
  else if (tag === 'MH') draft.tags.add(value.replaceAll('*', ''));
  else if (tag === 'TT') keepCustom(draft, 'original-title', value);
  else if (tag === 'PT' && cslTypeFromNbib(value) !== undefined) return;
  else if (tag === 'ID' && !/\s/u.test(value) && /\p{L}/u.test(value)) draft.citekey = draft.id = value;
  else keepCustom(draft, `nbib.${tag}`, value);
}

/** `Smith, John A`, and in the short form `Smith JA`. */
function nameIn(tag: string, value: string): CslName | undefined {
  return readName(value, { isNaturalOrder: true, hasInitialsLast: tag.length === 2 });
}

/** The number for print or for linking comes before the electronic one, wherever they stand. */
function takeIssn(draft: EntryDraft, value: string): void {
  const number = value.split(' ')[0] ?? '';
  if (value.includes('Electronic') && draft.texts.ISSN !== undefined) keepCustom(draft, 'nbib.IS', value);
  else if (value.includes('(') && /^\d{4}-\d{3}[\dXx]$/u.test(number)) {
    if (draft.texts.ISSN !== undefined && draft.texts.ISSN !== number)
      keepCustom(draft, 'nbib.IS', draft.texts.ISSN);
    draft.texts.ISSN = number;
  } else setText(draft, 'ISSN', value);
}

function takeId(draft: EntryDraft, tag: string, value: string): void {
  const end = value.lastIndexOf(' [');
  const kind = end === -1 ? '' : value.slice(end + 2, -1);
  const id = end === -1 ? value : value.slice(0, end);
  if (kind === 'doi' && setText(draft, 'DOI', id)) return;
  if (tag === 'AID' || kind === '') keepCustom(draft, `nbib.${tag}`, value);
}

/** Books say their title in `BTI`; a chapter's own title is `TI`. */
function settleBook(draft: EntryDraft, present: ReadonlySet<string>): void {
  const kept = draft.custom.get('nbib.BTI');
  if (!present.has('BTI') || typeof kept !== 'string') return;
  if (setText(draft, draft.texts.title === undefined ? 'title' : 'container-title', kept))
    draft.custom.delete('nbib.BTI');
}
