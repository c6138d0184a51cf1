import type { Draft } from '../model/draft.ts';
import { cslDateFrom } from '../model/partial-date.ts';
import type { SavedPage } from '../model/saved-page.ts';
import { found } from './field-origins.ts';
import { findWrittenDate } from './written-date.ts';

/** A draft with what a saved page says of its own making: where it is from, and the day somebody saw it. */
export function withSavedPage(draft: Draft, saved: SavedPage | undefined): Draft {
  if (!saved) return draft;
  const origin = found(saved.by, 'certain');
  const day = findWrittenDate(saved.savedAt ?? '');
  const isAddress = saved.url !== undefined && draft.csl.URL === saved.url;
  return {
    ...draft,
    csl: { ...draft.csl, ...(day && { accessed: cslDateFrom(day) }) },
    provenance: {
      ...draft.provenance,
      ...(day && { accessed: origin }),
      ...(isAddress && { URL: origin }),
    },
  };
}
