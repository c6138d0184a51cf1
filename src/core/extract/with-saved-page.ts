import { findWrittenDate } from '../csl/dates/written-date.ts';
import type { Draft } from '../model/draft.ts';
import { cslDateFrom } from '../model/partial-date.ts';
import type { Candidate } from '../model/reading.ts';
import type { SavedPage } from '../model/saved-page.ts';
import { candidate, merged } from './candidates.ts';
import { found } from './field-origins.ts';

/** A draft with what a saved page says of its own making: where it is from, and the day somebody saw it. */
export function withSavedPage(draft: Draft, saved: SavedPage | undefined): Draft {
  if (!saved) return draft;
  const origin = found(saved.by, 'certain');
  const day = findWrittenDate(saved.savedAt ?? '');
  const isAddress = saved.url !== undefined && draft.csl.URL === saved.url;
  const { candidates } = draft.reading;
  return {
    ...draft,
    csl: { ...draft.csl, ...(day && { accessed: cslDateFrom(day) }) },
    provenance: {
      ...draft.provenance,
      ...(day && { accessed: origin }),
      ...(isAddress && { URL: origin }),
    },
    reading: {
      ...draft.reading,
      candidates: {
        ...candidates,
        ...(isAddress && { URL: firstOf(candidate(saved.url, saved.by, 'certain'), candidates.URL) }),
      },
    },
  };
}

function firstOf(first: Candidate, others: readonly Candidate[] = []): Candidate[] {
  return [...merged([first, ...others], String)];
}
