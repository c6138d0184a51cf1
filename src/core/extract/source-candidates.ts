import { findWrittenDate } from '../csl/dates/written-date.ts';
import { cslDateFrom } from '../model/partial-date.ts';
import type { SavedPage } from '../model/saved-page.ts';
import { type Candidates, candidate, merged } from './candidates.ts';

/** What is known of a source besides what can be read in it. */
export type Source = {
  /** Of its file; serves as the title if there is nothing better. */
  readonly name?: string | undefined;
  /** What the page says of being saved. */
  readonly saved?: SavedPage | undefined;
};

/** Candidates with those of the source itself: where it was saved from, the day somebody saw it, a name for want of a title. */
export function withSource<C extends Candidates>(candidates: C, { name, saved }: Source): C {
  const title = candidates.title ?? [];
  const [address] = candidates.URL ?? [];
  const day = findWrittenDate(saved?.savedAt ?? '');
  const isFrom = saved?.url !== undefined && address?.value === saved.url;
  return {
    ...candidates,
    ...(title.length === 0 && name !== undefined && { title: [candidate(name, 'file-name', 'suggested')] }),
    ...(saved && day && { accessed: [candidate(cslDateFrom(day), saved.by, 'certain', saved.savedAt)] }),
    ...(isFrom && {
      URL: merged([candidate(saved.url, saved.by, 'certain'), ...(candidates.URL ?? [])], String),
    }),
  };
}
