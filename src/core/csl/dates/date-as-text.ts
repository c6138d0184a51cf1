import type { CslDate } from '../../model/csl-item.ts';
import { formatEdtf } from './edtf.ts';
import { ENGLISH_MONTHS, ENGLISH_SEASONS } from './english-months.ts';
import { isAbout } from './is-about.ts';

/** A date as EDTF, or the words that it holds; `readDate` takes either. Empty if it holds nothing. */
export function edtfOrWords(date: CslDate | undefined): string {
  if (!date) return '';
  return formatEdtf(date) ?? date.literal ?? date.raw ?? impossibleDate(date);
}

/**
 * A date as people write it and `readDate` reads it: `2019-06-30`, `Autumn 2019`, `circa 1850`, `15 March 44 BC`;
 * EDTF for ranges, and where there are no such words.
 */
export function dateInPlainWords(date: CslDate): string {
  const [parts, end] = date['date-parts'] ?? [];
  const edtf = formatEdtf(date);
  const [year = 0, month, day] = parts ?? [];
  if (edtf === undefined || end || year === 0) return edtfOrWords(date);
  const season = ENGLISH_SEASONS[Number(date.season) - 1];
  const isOld = year < 0;
  const about = isAbout(date) ? 'circa ' : '';
  if (season === undefined && !isOld && (about === '' || month !== undefined)) return edtf;
  const words = [day, month === undefined ? season : ENGLISH_MONTHS[month - 1], yearInWords(year)];
  return about + words.filter((word) => word !== undefined).join(' ');
}

function yearInWords(year: number): string {
  return year < 0 ? `${-year} BC` : String(year).padStart(4, '0');
}

/** Parts that no calendar has, as they were written. */
function impossibleDate(date: CslDate): string {
  const written = (date['date-parts'] ?? []).map((parts) =>
    parts
      .map((part, at) => (part < 1 ? String(part) : String(part).padStart(at === 0 ? 4 : 2, '0')))
      .join('-'),
  );
  return [date.season ?? '', written.join('/')].join(' ').trim();
}
