import type { CslName } from '../../model/csl-item.ts';

/**
 * Reads one name as reference files write it: `Family, Given` and `Family, Given, Suffix`. A name without a comma,
 * or in braces, is kept whole.
 *
 * @returns `undefined` if there is no letter or digit in it
 */
export function nameFromText(written: string): CslName | undefined {
  const text = written.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.startsWith('{') && text.endsWith('}')) return { literal: text.slice(1, -1).trim() };
  const parts = text.split(',').map((part) => part.trim());
  const [family = '', given = '', suffix = ''] = parts;
  if (family === '' || given === '' || parts.length > 3) return { literal: stripCommas(text) };
  return suffix === '' ? { family, given } : { family, given, suffix };
}

/** Writes a name so that `nameFromText` reads it back, but for its particles, which join the names they stand by. */
export function textFromName(name: CslName): string {
  if (name.literal !== undefined && name.literal !== '') {
    return name.literal.includes(',') ? `{${name.literal}}` : name.literal;
  }
  const given = joined([name.given, name['dropping-particle']]);
  const family = joined([name['non-dropping-particle'], name.family]);
  return [family, given, name.suffix ?? ''].filter((part) => part !== '').join(', ');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function stripCommas(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (text[from] === ',' || text[from] === ' ')) from += 1;
  while (to > from && (text[to - 1] === ',' || text[to - 1] === ' ')) to -= 1;
  return text.slice(from, to);
}
