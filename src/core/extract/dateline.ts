import type { PartialDate } from '../model/partial-date.ts';
import { findWrittenDate } from './written-date.ts';

/** How a wire report begins: where it was written, for whom, perhaps when. */
export type Dateline = {
  readonly place: string;
  readonly agency?: string | undefined;
  /** Only if the year is written too. */
  readonly date?: PartialDate | undefined;
  /** The paragraph without its dateline. */
  readonly rest: string;
};

const DASH = '\\s*(?:–|—|--|-)\\s+';
/** “ERBIL –”, “BEIRUT/DAMASCUS —”, “WASHINGTON, D.C. (AP) —”: capitals, and then the agency may be missing. */
const IN_CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}.][\\p{Lu}\\p{M}.'’/ -]{0,40}(?:, \\p{Lu}[\\p{L}\\p{M}.'’ ]{1,25})?)(?:, ((?:\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+)(?:,? \\d{4})?))?\\s*(?:\\(([^()]{2,40})\\))?${DASH}`,
  'u',
);
/** “Erbil (Kurdistan 24) –”, “أربيل (كوردستان 24) -”: any script, with the agency in brackets. */
const WITH_AGENCY =
  /^(\p{L}[\p{L}\p{M}.'’/ -]{1,40}(?:[,،] [\p{L}\p{M}.'’ ]{2,25})?)(?:, ((?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})?))?\s*\(([^()]{2,40})\)\s*(?:–|—|--|-)\s*/u;

/** Reads the dateline at the beginning of a paragraph; `undefined` if there is none. */
export function readDateline(paragraph: string): Dateline | undefined {
  const match = IN_CAPITALS.exec(paragraph) ?? WITH_AGENCY.exec(paragraph);
  const [all = '', place = '', date = '', agency] = match ?? [];
  if (!match || paragraph.length === all.length) return undefined;
  return {
    place: place.trim(),
    agency: agency?.trim(),
    date: findWrittenDate(date),
    rest: paragraph.slice(all.length),
  };
}
