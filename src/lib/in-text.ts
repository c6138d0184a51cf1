import type { Locator } from '#contract/citing.ts';
import type { Citation } from '#core/model/citation.ts';
import { createStore } from './create-store.ts';

/** How one item is cited at one place in a text, as it stands in the fields. */
export type InTextDraft = {
  readonly label: Locator;
  readonly locator: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly author: 'shown' | 'left-out' | 'in-sentence';
};

export const EMPTY_DRAFT: InTextDraft = {
  label: 'page',
  locator: '',
  prefix: '',
  suffix: '',
  author: 'shown',
};

/** The draft of the item cited last: that of another item begins empty. */
export const inTextDrafts = createStore<{ readonly id: string; readonly draft: InTextDraft }>({
  id: '',
  draft: EMPTY_DRAFT,
});

/** The draft of an item. */
export function draftOf(id: string): InTextDraft {
  const last = inTextDrafts.get();
  return last.id === id ? last.draft : EMPTY_DRAFT;
}

/** One citation of these items; what was written in the fields counts for one item only. */
export function inlineCitation(ids: readonly string[]): Citation {
  const [only] = ids;
  if (only === undefined || ids.length > 1) return { works: ids.map((id) => ({ id })) };
  const { label, locator, prefix, suffix, author } = draftOf(only);
  const work = {
    id: only,
    ...(locator.trim() === '' ? {} : { locator: locator.trim(), label }),
    ...(prefix.trim() === '' ? {} : { prefix: prefix.trim() }),
    ...(suffix.trim() === '' ? {} : { suffix: suffix.trim() }),
    ...(author === 'left-out' ? { suppressAuthor: true } : {}),
  };
  return { works: [work], ...(author === 'in-sentence' ? { isNarrative: true } : {}) };
}

/** A citation in a text has so many works at most. */
export const MOST_WORKS = 200;
