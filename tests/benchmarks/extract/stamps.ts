import { parseEdtf } from '../../../src/core/csl/dates/edtf.ts';
import { formatPartialDate, partialDateFromCsl } from '../../../src/core/model/partial-date.ts';

/** The day of a time stamp as it is written; of one in other words, as the language’s own parser reads it. */
export function dayIn(stamp: string | undefined): string | undefined {
  if (!stamp?.trim()) return undefined;
  const date = partialDateFromCsl(parseEdtf(stamp.trim().slice(0, 10)));
  if (date) return formatPartialDate(date);
  const time = new Date(`${stamp} UTC`).getTime() || new Date(stamp).getTime();
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
