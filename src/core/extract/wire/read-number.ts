/** The sign before the fraction of a number. */
export type DecimalMark = '.' | ',';

/**
 * Reads a number as a text writes it: “1,600”, “1.600”, “1 600”, “1.6”, “١٬٦٠٠”.
 *
 * @returns `undefined` if the signs in it do not fit together, as in a version or an address
 */
export function readNumber(written: string, decimal: DecimalMark): number | undefined {
  const plain = westernDigits(written)
    .replaceAll('٬', decimal === '.' ? ',' : '.')
    .replaceAll('٫', decimal);
  const spaced = plain.replace(/[\u00A0\u202F’ ](?=\d{3}(?!\d))/gu, '');
  const group = decimal === '.' ? ',' : '.';
  const parts = spaced.split(group);
  if (parts.length > 1 && areThousands(parts, decimal)) return numberOf(parts.join(''), decimal);
  if (parts.length > 2) return undefined;
  // Written in another language’s habit: one mark, and no three digits behind it.
  if (parts.length === 2 && !spaced.includes(decimal)) return numberOf(parts.join(decimal), decimal);
  return parts.length === 1 ? numberOf(spaced, decimal) : undefined;
}

function areThousands(parts: readonly string[], decimal: DecimalMark): boolean {
  const [first = '', ...others] = parts;
  const last = others.at(-1)?.split(decimal)[0] ?? '';
  const whole = [...others.slice(0, -1), last];
  return /^\d{1,3}$/u.test(first) && first !== '0' && whole.every((part) => /^\d{3}$/u.test(part));
}

function numberOf(digits: string, decimal: DecimalMark): number | undefined {
  const pieces = digits.split(decimal);
  // The same mark twice parts thousands after all: “1.234.567” in English.
  if (pieces.length > 2) return areThousands(pieces, decimal) ? Number(pieces.join('')) : undefined;
  const value = Number(pieces.join('.'));
  return Number.isFinite(value) ? value : undefined;
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
