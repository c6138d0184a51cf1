import { allLanguages } from '../languages/all-languages.ts';
import { listOf } from '../languages/language.ts';
import { fold } from './fold.ts';

const months = new Map<string, number>();
const YEAR = /^(?:1[5-9]|20)\d{2}$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const ISO = /^((?:1[5-9]|20)\d{2})[-/.](0[1-9]|1[0-2])(?:[-/.](0[1-9]|[12]\d|3[01]))?$/u;

/** The names of the months of all languages, folded, read once. */
function monthOf(word: string): number | undefined {
  if (months.size === 0) {
    for (const language of allLanguages) {
      for (const [at, names] of (listOf(language.months) ?? []).entries()) {
        for (const name of names) {
          const key = fold(name);
          if (key.length > 2 && !key.includes(' ') && !months.has(key)) months.set(key, at + 1);
        }
      }
    }
  }
  return months.get(word);
}

/**
 * The month, day or year that words ask for: `march 2019`, `14 März 2019`, `2019-03`, `2019`.
 *
 * @returns its date in ISO 8601 to the precision asked for
 */
export function dateAsked(typed: readonly string[]): string | undefined {
  const words = typed.map((word) => fold(word).replace(/[,.]$/u, ''));
  if (words.length === 1) return soleDate(words[0] ?? '');
  const year = words.find((word) => YEAR.test(word));
  const month = words.map(monthOf).find((found) => found !== undefined);
  const day = words.find((word) => DAY.test(word));
  if (year === undefined || month === undefined) return undefined;
  if (words.length === 2) return `${year}-${two(month)}`;
  return words.length === 3 && day !== undefined ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}

function soleDate(word: string): string | undefined {
  if (YEAR.test(word)) return word;
  const [, year, month, day] = ISO.exec(word) ?? [];
  return year && [year, month, day].filter(Boolean).join('-');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
