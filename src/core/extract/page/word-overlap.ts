/** Letters and digits alone, lower case: what two spellings of a name have in common. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The different words of a text, lower case; East Asian text gives its pairs of letters. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (EAST_ASIAN.test(word) ? pairsOf(word) : [word])));
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.length < 3 ? [word] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Whether one text holds the other, or over half of the shorter one’s words, of which it has two at least. */
export function sharesWords(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short) && (short.length >= 8 || short === long)) return true;
  const [ours, theirs] = [wordsIn(one), wordsIn(other)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared >= 2 && shared > Math.min(ours.size, theirs.size) / 2;
}
