import { readDate } from '../../csl/dates/read-date.ts';
import type { CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { type EntryDraft, emptyDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { byTag, entryFromFields, type TaggedField } from '../tagged/tag-table.ts';
import { OVID_TAGS } from './ovid-tags.ts';

const ROWS = byTag(OVID_TAGS);

/** The entry that the fields of one record of Ovid or Inspec make. */
export function entryFromOvid(fields: readonly TaggedField[], tell: (message: Said) => void): ParsedEntry {
  const first = (...tags: readonly string[]) =>
    (fields.find(({ tag }) => tags.includes(tag))?.lines ?? [])
      .map((line) => line.trim())
      .join(' ')
      .trim();
  const kind = first('PT', 'DT', 'RT');
  const draft = emptyDraft(
    typeOf(
      kind,
      fields.some(({ tag }) => tag === 'BT'),
    ),
  );
  return entryFromFields(draft, fields, {
    rows: ROWS,
    prefix: 'ovid',
    tell,
    settle: () => {
      if (!/^journal[ -]?(?:article|paper)?\.?$/iu.test(kind)) keepCustom(draft, 'ovid.PT', kind);
      takeSource(draft, first('SO'));
    },
  });
}

function typeOf(kind: string, isInBook: boolean): CslType {
  const name = kind.toLowerCase();
  if (isInBook || /chapter/u.test(name)) return 'chapter';
  if (/conference|proceedings|congress/u.test(name)) return 'paper-conference';
  if (/dissertation|thesis/u.test(name)) return 'thesis';
  if (/\bbook\b/u.test(name) && !/review/u.test(name)) return 'book';
  if (/report/u.test(name) && !/case report/u.test(name)) return 'report';
  return /patent/u.test(name) ? 'patent' : 'article-journal';
}

const LONGEST_SOURCE = 1_000;

/** `J Lamps. 12(3):101-9, 2004 Mar.` of Ovid, and `Journal-of-Lamps. vol.12, no.3; March 2004; p.101-9` of Inspec. */
function takeSource(draft: EntryDraft, source: string): void {
  keepCustom(draft, 'ovid.SO', source);
  const text = source.replace(/^Source: /u, '');
  if (text.length > LONGEST_SOURCE) return;
  const stop = text.search(/\.\s{1,4}(?=\d|vol\b)/iu);
  if (stop === -1) return;
  const rest = text.slice(stop + 1).trimStart();
  const found = (pattern: RegExp) => pattern.exec(rest)?.[1] ?? '';
  const volume = found(/^\s{0,4}(\d{1,6})(?=\s?[(:,])/u) || found(/\bvol\.\s?(\d{1,6})/iu);
  const pages =
    found(/:\s?([A-Za-z]?\d{1,7}(?:-[A-Za-z]?\d{1,7})?)/u) || found(/\bpp?\.?\s?(\d{1,7}(?:-\d{1,7})?)/u);
  if (volume === '' && pages === '') return;
  const isHyphened = /^[^\s-]+(?:-[^\s-]+)+$/u.test(text.slice(0, stop));
  const name = isHyphened ? text.slice(0, stop).replaceAll('-', ' ') : text.slice(0, stop);
  if (draft.texts['container-title'] === undefined) setText(draft, 'container-title', name);
  setText(draft, 'volume', volume);
  setText(draft, 'issue', found(/\(([^()]{1,20})\)\s?:/u) || found(/\bno\.\s?([\d-]{1,12})/iu));
  setText(draft, 'page', pages);
  const date = found(
    /[,;]\s{0,3}((?:\p{L}{3,12}\.?\s)?(?:1[5-9]|20)\d{2}(?:\s\p{L}{3,12})?(?:\s\d{1,2})?)\b/u,
  );
  setDate(draft, 'issued', date === '' ? undefined : readDate(date));
}
