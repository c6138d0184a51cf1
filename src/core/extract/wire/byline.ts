import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { CslName } from '../../model/csl-item.ts';
import { splitNames } from '../names/split-names.ts';

const LONGEST = 160;
const LEADS = inAllLanguages(({ bylines }) => listOf(bylines)?.leads);
const SMALL = inAllLanguages(({ bylines }) => listOf(bylines)?.smallLeads);
const LABELS = inAllLanguages(({ bylines }) => listOf(bylines)?.labels);
/** Chinese has the word right before the name; Korean has it behind. */
const REPORTER = anyOf(
  inAllLanguages(({ bylines }) => listOf(bylines)?.reporters).filter((word) => /^\p{Script=Han}/u.test(word)),
);
const BYLINE = new RegExp(
  `^(?:${anyOf([...LEADS, ...SMALL])}(?:[:：]\\s?|\\s)|${anyOf(LABELS)}\\s?[:：]|${REPORTER}[:：]?)\\s{0,2}(?<names>[\\p{Lu}\\p{Lo}].{1,140})$`,
  'iu',
);
/** What an agency calls itself behind the names: “By A B, Associated Press”, “By A B | AFP”, “By A B in Paris”. */
const TAIL = new RegExp(
  `(?:,|\\s[|·/–—-])\\s(?:${anyOf(inAllLanguages(({ grammar }) => listOf(grammar)?.articles))} )?(?:associated press|ap(?: \\p{L}{2,15}){0,3}|reuters|afp|dpa|anadolu|xinhua|kyodo news|bbc news|${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.tails))})$|\\s${anyOf(inAllLanguages(({ grammar }) => listOf(grammar)?.locatives))} \\p{Lu}[\\p{L}\\p{M}’' -]{1,30}$`,
  'iu',
);

/** Reads a line that names who wrote the text below it; `undefined` if it is none. */
export function readByline(line: string): readonly CslName[] | undefined {
  if (line.length > LONGEST || /[!?:]$|\p{Ll}{3}\.$/u.test(line)) return undefined;
  const names = BYLINE.exec(line)?.groups?.names;
  if (names === undefined || !/^[\p{Lu}\p{Lo}]/u.test(names)) return undefined;
  const found = splitNames(names.replace(TAIL, ''));
  const areNames = found.every(({ family, literal }) => family !== undefined || (literal?.length ?? 0) <= 40);
  return found.length > 0 && areNames ? found : undefined;
}
