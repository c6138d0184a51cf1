const SHORTEST_WRAPPED_LINE = 45;
const ENDS_SENTENCE = /[.!?…。！？؟:”"’)\]]\s*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * The paragraphs of a plain text: parted by blank lines, or by line ends where lines are not merely wrapped at a
 * width. No word is lost.
 */
export function paragraphsOf(text: string): string[] {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\f]/g, '\n\n')
    .split(/\n[^\S\n]*\n\s*/u);
  return blocks
    .flatMap(linesTogether)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function linesTogether(block: string): string[] {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return isWrapped(lines) ? [lines.reduce(join, '')] : lines;
}

/** Wrapped lines are long, of like length, and mostly end in the middle of a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return true;
  const inner = lines.slice(0, -1);
  const longest = Math.max(...inner.map(({ length }) => length));
  const areLong = inner.every(({ length }) => length >= SHORTEST_WRAPPED_LINE && length > longest * 0.6);
  const cut = inner.filter((line) => !ENDS_SENTENCE.test(line)).length;
  return areLong && longest <= 120 && cut >= inner.length / 2;
}

function join(before: string, line: string): string {
  if (before === '') return line;
  return CJK.test(before) ? before + line : `${before} ${line}`;
}
