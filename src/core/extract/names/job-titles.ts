import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';

const NOUNS: ReadonlySet<string> = new Set(inAllLanguages(({ bylines }) => listOf(bylines)?.jobTitles));
const ADJECTIVES: ReadonlySet<string> = new Set(
  inAllLanguages(({ bylines }) => listOf(bylines)?.jobAdjectives),
);
const LONGEST = 9;

/**
 * Whether a text tells what somebody does and names nobody: “AP Auto Writer”, “Senior Correspondent”, “Redakteurin”.
 */
export function isJobTitle(text: string): boolean {
  const parts = text.split(/[\s/-]+/u);
  const at = parts.findLastIndex(isJob);
  if (at < 0 || parts.length > LONGEST) return false;
  if (at === 0) return parts.length === 1 || !/^\p{Lu}/u.test(parts[1] ?? '');
  const others = parts.slice(0, at).filter((part) => !isAdjective(part) && !isAcronym(part));
  if (at === 1 && isLatin(parts[0])) return !/^staff$/iu.test(parts[1] ?? '');
  return others.length === 0 || (others.length * 2 <= at && others[0] !== parts[0]);
}

/** “Mara Oduya Senior Correspondent” without the last two words, “홍길동 기자” without the last. */
export function withoutJobTitle(text: string): string {
  const parts = text.split(/\s+/u);
  let end = parts.length;
  if (end < 2 || !isJob(parts[end - 1] ?? '')) return text;
  end -= 1;
  while (end > 1 && isAdjective(parts[end - 1] ?? '')) end -= 1;
  return parts.slice(0, end).join(' ');
}

function isJob(word: string): boolean {
  return NOUNS.has(plain(word));
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(plain(word));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Of two words in Latin letters the first is what the job is about; in others it may well be a name. */
function isLatin(word = ''): boolean {
  return /^\p{Script=Latin}+$/u.test(word);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,]$/u, '');
}
