import { ACCENTS, LETTERS } from './latex-symbols.ts';

const commandByMark = new Map(Object.entries(ACCENTS).map(([command, mark]) => [mark, command]));
const commandByLetter = new Map(Object.entries(LETTERS).map(([command, letter]) => [letter, command]));

/**
 * LaTeX in which accented Latin letters stand as macros, `{\'e}`, for programs that know only ASCII. A letter that
 * has no macro stays as it is, in every script.
 */
export function lettersAsMacros(latex: string): string {
  return latex.replace(/[^\0-\x7f]\p{M}*|[A-Za-z]\p{M}+/gu, (letter) => macroFor(letter) ?? letter);
}

function macroFor(letter: string): string | undefined {
  const own = commandByLetter.get(letter);
  if (own !== undefined) return `{\\${own}}`;
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const accent = commandByMark.get(mark);
  if (accent === undefined || more.length > 0 || !/^[A-Za-z]$/u.test(base)) return undefined;
  const isWord = /[a-zA-Z]/u.test(accent);
  const under = base === 'i' || base === 'j';
  const isAbove = !['c', 'k', 'd', 'b'].includes(accent);
  if (under && isAbove) return isWord ? `{\\${accent}{\\${base}}}` : `{\\${accent}\\${base}}`;
  return isWord ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}
