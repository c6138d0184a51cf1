import { readDate } from '../../csl/dates/read-date.ts';
import {
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setDate,
  setText,
} from '../fields/entry-draft.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { childrenOf, type XmlNode } from '../xml/xml-node.ts';
import { MARC_FIELDS } from './marc-fields.ts';
import { type MarcField, type MarcRecord, marcRecordFrom } from './marc-record.ts';
import { marcTypeOf } from './marc-type.ts';

/** Reads one record of MARC 21. What CSL has no variable for stands under `custom` as `marc.TAG`. */
export function entryFromMarc(node: XmlNode): RecordReading | undefined {
  const found = marcIn(node);
  if (!found) return undefined;
  const record = marcRecordFrom(found);
  const draft = emptyDraft(marcTypeOf(record));
  for (const field of record.fields) {
    if (!MARC_FIELDS.get(field.tag)?.(draft, field)) keepField(draft, field);
  }
  takeControls(draft, record);
  draft.id = record.controls.get('001')?.trim() ?? '';
  return { entry: entryFromDraft(draft), told: [] };
}

/** Answers of catalogues (SRU, OAI-PMH) wrap each record in a record of their own. */
function marcIn(node: XmlNode): XmlNode | undefined {
  if (childrenOf(node, 'datafield').length > 0) return node;
  for (const child of childrenOf(node)) {
    const found = marcIn(child);
    if (found) return found;
  }
  return undefined;
}

/** A field that has no place in CSL, as its text; what only catalogues use has tags without a meaning to others. */
function keepField(draft: EntryDraft, { tag, subfields }: MarcField): void {
  if (!/^\d{3}$/u.test(tag) || tag.includes('9') || Number(tag) < 20) return;
  keepCustom(draft, `marc.${tag}`, subfields.map(({ value }) => value).join(' '));
}

/** The year and the language of `008`, where no field says more. */
function takeControls(draft: EntryDraft, { controls }: MarcRecord): void {
  const fixed = controls.get('008') ?? '';
  const year = fixed.slice(7, 11);
  if (/^\d{4}$/u.test(year)) setDate(draft, 'issued', readDate(year));
  const language = fixed.slice(35, 38);
  if (draft.texts.language === undefined && /^(?!und|zxx|mul)[a-z]{3}$/u.test(language))
    setText(draft, 'language', language);
}
