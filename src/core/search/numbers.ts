import { allLanguages } from '../languages/all-languages.ts';
import { listOf } from '../languages/language.ts';
import { fold } from './fold.ts';
import { soughtWords } from './word-stream.ts';

/** A number as it may be typed: digits, parted by points, commas or spaces of thousands, then a scale written beside it. */
const NUMBER = /^[$€£¥]?(\d{1,15}(?:[.,\u066b\u066c]\d{1,12}){0,6})(\p{L}{0,12})$/u;
const LIKE_A_YEAR = /^[12]\d{3}$/u;
const MOST_WAYS = 40;

/** How scales are written besides their names: `1.6m`, `160万`. */
const SHORT_SCALES: Readonly<Record<number, readonly string[]>> = {
  3: ['k', 'tsd', 'mila'],
  4: ['万', '萬'],
  6: ['m', 'mn', 'mln', 'mio', '百万'],
  8: ['亿', '億'],
  9: ['bn', 'b', 'mrd', 'mlrd', '十億', '十亿'],
  12: ['tn', 'trn'],
};
const scales = new Map<number, readonly string[]>();
const zeros = new Map<string, number>();

/** The names of scales in every language, read once. */
function readScales(): void {
  if (scales.size > 0) return;
  for (const [at, words] of Object.entries(SHORT_SCALES)) scales.set(Number(at), words);
  for (const { figures } of allLanguages) {
    const named = listOf(listOf(figures)?.scales) ?? {};
    for (const [power, words] of Object.entries(named)) {
      const at = Number(power.slice(2));
      scales.set(at, [...new Set([...(scales.get(at) ?? []), ...words])]);
    }
  }
  for (const [at, words] of scales)
    for (const word of words) if (!zeros.has(fold(word))) zeros.set(fold(word), at);
}

/**
 * The other ways in which a number may be written, as words to look up: `1.6 million` as `$1.6m`, `1,600,000` and
 * `160万`. For `214` itself there is none: it is written with the digits of any script.
 *
 * @param typed one word, or a number and the word for its scale
 */
export function numberWays(typed: string): string[][] {
  readScales();
  const [number = '', ...after] = typed.trim().split(/\s+/u);
  const [, written, attached = ''] = NUMBER.exec(fold(number)) ?? [];
  if (written === undefined || after.length > 1) return [];
  const scale = fold(after[0] ?? attached);
  const shift = scale === '' ? 0 : zeros.get(scale);
  if (shift === undefined || (shift === 0 && LIKE_A_YEAR.test(written))) return [];
  const ways = new Map<string, string[]>();
  for (const digits of valuesOf(written, shift)) {
    for (const way of writtenWays(digits)) ways.set(way.join(' '), way);
  }
  ways.delete(soughtWords(typed).join(' '));
  return [...ways.values()].slice(0, MOST_WAYS);
}

/** The whole numbers that may be meant, as digits: `1.600` is either. */
function valuesOf(written: string, shift: number): string[] {
  const parts = written.split(/[.,\u066b\u066c]/u);
  const values = new Set<string>();
  const last = parts.at(-1) ?? '';
  const isGrouped = parts.length > 1 && parts.slice(1).every((part) => part.length === 3);
  if (parts.length === 1 || isGrouped) values.add(parts.join('') + '0'.repeat(shift));
  if (parts.length === 2 && shift >= last.length) {
    values.add(parts.join('') + '0'.repeat(shift - last.length));
  }
  return [...values].map((digits) => digits.replace(/^0+(?=\d)/u, '')).filter((digits) => digits.length >= 4);
}

function writtenWays(digits: string): string[][] {
  const ways: string[][] = [[digits], grouped(digits)];
  for (const [shift, names] of scales) {
    if (digits.length <= shift - 1) continue;
    const [whole, part] = [digits.slice(0, -shift) || '0', digits.slice(-shift).padStart(shift, '0')];
    const decimals = part.replace(/0+$/u, '');
    if (decimals.length > 2) continue;
    const number = decimals === '' ? [whole] : [whole, decimals];
    for (const name of names) {
      ways.push([...number, ...soughtWords(name)]);
      if (/^[a-z]{1,3}$/u.test(name)) ways.push([...number.slice(0, -1), `${number.at(-1)}${name}`]);
    }
  }
  return ways;
}

function grouped(digits: string): string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
}
