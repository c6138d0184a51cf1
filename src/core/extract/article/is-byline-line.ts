import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { isAgency } from '../names/agencies.ts';
import { endsSentence } from './block.ts';
import { textWeight } from './text-weight.ts';

const LEADS = inAllLanguages(({ bylines }) => listOf(bylines)?.leads);
const SMALL = inAllLanguages(({ bylines }) => listOf(bylines)?.smallLeads);
const LABELS = inAllLanguages(({ bylines }) => listOf(bylines)?.labels);
const CREDITS = inAllLanguages(({ bylines }) => listOf(bylines)?.creditLabels);
const REPORTER = anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.reporters));
const SMALL_WORD = anyOf([
  ...inAllLanguages(({ grammar }) => listOf(grammar)?.articles),
  ...inAllLanguages(({ names }) => listOf(names)?.particles),
]);
const PREFIX = anyOf(inAllLanguages(({ names }) => listOf(names)?.prefixes));
/** Said before a name; the name begins in upper case where there is one. */
const BY_NAME = new RegExp(
  `^${anyOf([...LEADS, ...SMALL, ...LABELS].filter(isCased))}\\s?[:：]?\\s(?:${SMALL_WORD}\\s|${PREFIX})?(?=[\\p{Lu}\\p{Lt}\\p{Lo}@])`,
  'iu',
);
/** In scripts without case a colon must part it from prose. */
const LABELLED = new RegExp(`^${anyOf([...LEADS, ...LABELS, ...CREDITS])}\\s?[/／:：]`, 'iu');
const STARTS_LOW = /^\p{L}{2,12}\s?[:：]?\s\p{Ll}/u;
const REPORTERS = new RegExp(`^.{2,20}(?:(?<=\\p{Script=Han})|\\s)${REPORTER}$`, 'u');
const STAFF = new RegExp(`^${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.staff))}$`, 'iu');
const LONGEST = 110;

/** Whether a line only says who wrote the article. Where it stands decides whether that is said of this one. */
export function isBylineLine(text: string): boolean {
  if (textWeight(text) > LONGEST || endsSentence(text)) return false;
  if (LABELLED.test(text) || REPORTERS.test(text) || STAFF.test(text) || isAgency(text)) return true;
  return BY_NAME.test(text) && !STARTS_LOW.test(text);
}

function isCased(lead: string): boolean {
  return /\p{Ll}/u.test(lead);
}
