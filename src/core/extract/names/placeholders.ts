import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf, phrasesPattern } from '../../languages/phrases.ts';

/** Accounts, and what programs leave in the place of a name, the same in all languages. */
const ACCOUNT =
  '(?:site|web|super|blog|news)?\\s?-?_?(?:admin(?:istrat(?:or|eur|ore))?|administrador|root|webmaster|superuser)\\d{0,4}|null|undefined|test|default|bot|youtube|facebook|twitter|instagram|linkedin|pinterest|\\d{1,60}';
const PLACEHOLDER = new RegExp(
  `^(?:${ACCOUNT}|${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.placeholders))})$`,
  'iu',
);
const DESKS = inAllLanguages(({ bylines }) => listOf(bylines)?.desks);
const DESK = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])${anyOf(DESKS)}$|${phrasesPattern(DESKS.filter(isUnspaced))}$|^(?:team|staff|online)\\b`,
  'iu',
);
const LOGIN = /^(?:[a-z\d]+[._-][a-z\d._-]*|[a-z]{1,20}\d+|[a-z]{2,30})$/u;

/** Whether a text stands where an author should and names none: “admin”, “Redaktion”, “Staff”, “Guest”. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(text.trim());
}

/** Whether a text names the part of a house that wrote something: “Web Desk”, “Jerusalem Post Staff”. */
export function isDesk(text: string): boolean {
  return text.length <= 80 && DESK.test(text.trim());
}

/** Whether a text is the name of an account rather than of a person: “kevin-r”, “jdoe17”, “jdadmin”. */
export function isLogin(text: string): boolean {
  return text.length <= 60 && (LOGIN.test(text.trim()) || /admin/iu.test(text));
}

function isUnspaced(phrase: string): boolean {
  return /\p{Script=Han}$/u.test(phrase);
}
