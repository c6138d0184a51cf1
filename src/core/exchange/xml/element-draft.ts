import { type CslTextVariable, cslItemSchema } from '../../model/csl-item.ts';
import {
  cslFromDraft,
  type EntryDraft,
  entryFromDraft,
  keepExactCustom,
  setExactText,
  textValue,
} from '../fields/entry-draft.ts';
import type { RecordReading } from './xml-entries.ts';

/** Sets a text variable; a second value is kept beside it under `custom`, by the element's name. */
export function setTextOf(
  draft: EntryDraft,
  variable: CslTextVariable,
  written: string,
  element: string,
): void {
  if (!setExactText(draft, variable, written)) {
    keepExactCustom(draft, element, textValue(variable, written));
  }
}

/** What was read of one record, checked as an item of CSL, since leftovers may put anything under `custom`. */
export function readingOf(draft: EntryDraft): RecordReading {
  return { entry: entryFromDraft(draft, cslItemSchema.parse(cslFromDraft(draft))), told: draft.told };
}
