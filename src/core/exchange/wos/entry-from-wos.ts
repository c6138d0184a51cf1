import { dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { type EntryDraft, emptyDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { byTag, entryFromFields, type TaggedField } from '../tagged/tag-table.ts';
import { WOS_TAGS } from './wos-tags.ts';
import { isPlainWosType, wosTypeOf } from './wos-types.ts';

const ROWS = byTag(WOS_TAGS);

/** The entry that the fields of one record of Web of Science make. */
export function entryFromWos(fields: readonly TaggedField[], tell: (message: Said) => void): ParsedEntry {
  const first = (tag: string) => (fields.find((field) => field.tag === tag)?.lines ?? []).join(' ').trim();
  const draft = emptyDraft(wosTypeOf(first('PT').toUpperCase(), first('DT')));
  return entryFromFields(draft, fields, {
    rows: ROWS,
    prefix: 'wos',
    tell,
    settle: () => {
      if (first('DT') !== '' && !isPlainWosType(first('DT'))) setText(draft, 'genre', first('DT'));
      settleDate(draft, first('PD'), first('PY'));
      settlePages(draft, { from: first('BP'), to: first('EP'), article: first('AR') });
      settleBook(draft);
    },
  });
}

const SEASONS: Readonly<Record<string, string>> = {
  SPR: 'Spring',
  SUM: 'Summer',
  FAL: 'Fall',
  WIN: 'Winter',
};

/** `PD` is a day, a month, two months or a season of the year in `PY`. */
function settleDate(draft: EntryDraft, day: string, year: string): void {
  const words = SEASONS[day.toUpperCase()] ?? day;
  const { date, left = '' } = dateFromYearAndRest(year, words);
  keepCustom(draft, left === year ? 'wos.PY' : 'wos.PD', left);
  setDate(draft, 'issued', date);
}

/** An article that has a number instead of pages is cited by its number. */
function settlePages(
  draft: EntryDraft,
  { from, to, article }: { readonly from: string; readonly to: string; readonly article: string },
): void {
  const pages = to === '' || to === from ? from : from === '' ? to : `${from}-${to}`;
  setText(draft, 'page', pages);
  if (article !== '' && !setText(draft, pages === '' ? 'page' : 'number', article))
    keepCustom(draft, 'wos.AR', article);
}

/** A whole book names itself as its source, and its editors are who made it. */
function settleBook(draft: EntryDraft): void {
  const { texts, names } = draft;
  if (draft.type !== 'book') return;
  if (texts['collection-title'] === texts.title) delete texts['collection-title'];
  const authors = names['container-author'];
  if (names.author || !authors) return;
  names.author = authors;
  delete names['container-author'];
}
