const CUT_WORD = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010\u00ad]$/u;
const LONGEST_WORD = 100;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters that fonts have drawn as one, and Arabic ones in the form of their place in a word. */
const DRAWN_FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc]+/gu;

/**
 * Lines of one paragraph as running text. A word cut by a hyphen is joined; the hyphen stays where the document has
 * the word with a hyphen elsewhere, and not without.
 *
 * @param words of the document, lower case
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const text = lines.reduce((before, line) => join(before, plain(line), words), '');
  return text.replaceAll('\u00ad', '');
}

function plain(line: string): string {
  return line
    .replace(DRAWN_FORMS, (letters) => letters.normalize('NFKC'))
    .replace(/(?![\t])\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function join(before: string, line: string, words: ReadonlySet<string>): string {
  if (before === '' || line === '') return before + line;
  const cut = CUT_WORD.exec(before.slice(-LONGEST_WORD))?.[1];
  const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
  if (cut !== undefined && rest !== undefined) {
    const [joined, hyphened] = [`${cut}${rest}`.toLowerCase(), `${cut}-${rest}`.toLowerCase()];
    const isCompound = !before.endsWith('\u00ad') && words.has(hyphened) && !words.has(joined);
    return isCompound ? before + line : before.slice(0, -1) + line;
  }
  if (/[\p{L}\d]-$/u.test(before) || /[\u2010/–—]$/u.test(before)) return before + line;
  return CJK.test(before.slice(-1)) && CJK.test(line.charAt(0)) ? before + line : `${before} ${line}`;
}
