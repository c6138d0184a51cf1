/** Marks above and below a letter, as LaTeX writes them and as Unicode combines them. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  d: '\u0323',
  k: '\u0328',
  r: '\u030a',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł' },
  ...{ i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ' },
};
const BASE = String.raw`(?:\{\\?[A-Za-z]\}|\\?[A-Za-z])`;
const MARKED = String.raw`\\(?:[\x60'^~"=.]${BASE}|[uvHcdkrb]\{\\?[A-Za-z]\})`;
const LETTER = String.raw`\\(?:ss|ae|AE|oe|OE|aa|AA|dh|DH|dj|DJ|th|TH|[oOlLij])(?![A-Za-z])(?:\{\})?`;

/** A letter as LaTeX writes it, with or without braces around it: `\"u`, `{\'e}`, `\c{c}`, `\ss{}`. */
export const LATEX_LETTER = String.raw`(?:\{(?:${MARKED}|${LETTER})\}|${MARKED}|${LETTER})`;

const EACH = new RegExp(LATEX_LETTER, 'gu');

/** The same text with letters in the place of what LaTeX writes for them. */
export function withoutLatex(text: string): string {
  return text.includes('\\') ? text.replace(EACH, letterOf) : text;
}

function letterOf(latex: string): string {
  const [sign = '', ...rest] = latex.replace(/[{}]/gu, '').slice(1);
  const name = sign + rest.join('');
  if (Object.hasOwn(LETTERS, name)) return LETTERS[name] ?? name;
  const base = rest.at(-1) ?? '';
  return `${base}${MARKS[sign] ?? ''}`.normalize('NFC');
}
