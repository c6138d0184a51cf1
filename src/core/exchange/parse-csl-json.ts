import type { EntryProblem, ParsedEntry } from '../model/reference-entry.ts';
import { cslJsonValues } from './csl/csl-json-values.ts';
import { entryFromCslRecord, isRecord } from './fields/csl-record.ts';

/**
 * Reads CSL-JSON at once: an array of items, or one. A part that is not as it should be is left out and named; an
 * entry is given up only if it is no object. Variables of other programs are kept under `custom`.
 *
 * @throws PressmarkError `unreadable` if the text is not JSON, or neither an array nor an object
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function parseCslJson(text: string): {
  readonly entries: readonly ParsedEntry[];
  readonly problems: readonly EntryProblem[];
} {
  const entries: ParsedEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const [index, value] of cslJsonValues(text).entries()) {
    const tell = (message: string) => problems.push({ index, message });
    if (isRecord(value)) entries.push(entryFromCslRecord(value, tell));
    else tell('This entry is not an object, so it was left out.');
  }
  return { entries, problems };
}
