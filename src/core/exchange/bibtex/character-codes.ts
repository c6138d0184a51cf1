/** The character that a number of TeX names: `126`, `"7E`, `'176` or `` `\~ ``; `undefined` if it names none. */
export function characterOf(written: string): string | undefined {
  const [first = '', ...rest] = written;
  if (first === '`') return rest.at(-1);
  const [digits, base] =
    first === '"'
      ? ([written.slice(1), 16] as const)
      : first === "'"
        ? ([written.slice(1), 8] as const)
        : ([written, 10] as const);
  const isNumber = base === 16 ? /^[\dA-F]{1,6}$/iu : base === 8 ? /^[0-7]{1,7}$/u : /^\d{1,7}$/u;
  if (!isNumber.test(digits)) return undefined;
  const code = Number.parseInt(digits, base);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0x7f;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
