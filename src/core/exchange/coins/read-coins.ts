import { coinsWork } from '../../csl/coins/coins-work.ts';
import type { KeyValue } from '../../csl/coins/context-object.ts';
import { readDate } from '../../csl/dates/read-date.ts';
import { addName, type EntryDraft, emptyDraft, keepExactCustom, setDate } from '../fields/entry-draft.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { readingOf, setTextOf } from '../xml/element-draft.ts';
import { applyLeftover } from '../xml/leftover-text.ts';
import type { RecordReading } from '../xml/xml-entries.ts';

/** Reads one context object. What CSL has no place for stands under `custom` by its key. */
export function readCoins(pairs: readonly KeyValue[]): RecordReading {
  const work = coinsWork(pairs);
  const draft = emptyDraft(work.type ?? 'document');
  if (!work.type) draft.told.push(unknownType(work.genre || work.format, 'COinS'));
  if (!work.isGenreOfType) keepExactCustom(draft, 'genre', work.genre);
  for (const [variable, values] of work.texts)
    for (const [key, value] of values) setTextOf(draft, variable, value, key);
  for (const name of work.author) addName(draft, 'author', name);
  for (const name of work.contributor) addName(draft, 'contributor', name);
  setDate(draft, 'issued', readDate(work.date));
  for (const tag of work.subjects) draft.tags.add(tag);
  for (const [key, value] of work.unread) if (!isOurs(key, value)) keepExactCustom(draft, key, value);
  readPrivate(draft, pairs);
  return readingOf(draft);
}

function isOurs(key: string, value: string): boolean {
  return key === 'rft_dat' && 'csl' in (parseRecord(value) ?? {});
}

/** What we wrote for what OpenURL has no key for; private data of others is kept as it is. */
function readPrivate(draft: EntryDraft, pairs: readonly KeyValue[]): void {
  for (const [, value] of pairs.filter(([key]) => key === 'rft_dat')) {
    const data = parseRecord(value);
    if (typeof data?.citekey === 'string') draft.citekey = data.citekey;
    const csl = data?.csl;
    if (typeof csl !== 'object' || csl === null) continue;
    for (const [variable, each] of Object.entries(csl)) applyLeftover(draft, variable, each);
  }
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}
