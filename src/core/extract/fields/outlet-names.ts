import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf, withCapitals } from '../../languages/phrases.ts';
import { plainWords } from '../page/word-overlap.ts';

const ARTICLES = inAllLanguages(({ grammar }) => listOf(grammar)?.articles);
/** “LA Times” begins with none, so that one of two letters may not be in capitals. */
const ARTICLE = new RegExp(
  `^(?:${anyOf([...ARTICLES.map(withCapitals), ...ARTICLES.filter((word) => word.length > 2).map((word) => word.toUpperCase())])}|EL)\\s+(?=\\S{2})`,
  'u',
);
const DOMAIN_END =
  /\.(?:com|org|net|info|co|news|tv|online|[a-z]{2}(?:\.[a-z]{2})?|(?:co|com|org|net|gov|ac)\.[a-z]{2})$/iu;
/** Under some countries’ domains the label before the last says what kind of owner it has. */
const KIND_LABEL = /^(?:co|com|org|net|gov|gob|gouv|go|ac|edu|or|ne|in|gen|web)$/u;
/** The last two are those of East Asian titles, which have no spaces. */
const SEPARATED = / [|–—·•»«›-]{1,3} | ?[|｜»•›] ?| ::? |(?<=[\p{Lo}」』）])[_：]|[_：](?=\p{Lo})| － /u;
/** What some put behind their name: what moves their site, a path of it, a slogan in brackets. */
const ASIDE =
  /\s(?:powered|brought to you|presented) by\s.{2,40}$|(?<=\.(?:com|org|net))\/\S{1,40}$|(?<=\S)\[[^\][]{8,60}\]$/iu;
const MOST_WORDS = 12;
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...inAllLanguages(({ grammar }) => listOf(grammar)?.ands),
  ...inAllLanguages(({ names }) => listOf(names)?.inner),
]);

/** The label that a host’s owner chose: `quay` for `news.quay.co.uk`. */
export function ownLabel(host: string | undefined): string {
  const labels = (host ?? '').split('.');
  labels.pop();
  if (labels.length > 1 && KIND_LABEL.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

/** What spellings of one outlet have in common: “The Quay Post”, “Quay Post” and “quaypost.com”. */
export function baseName(name: string): string {
  const bare = name.trim().replace(ARTICLE, '').replace(DOMAIN_END, '');
  return plainWords(bare) || plainWords(name);
}

/** Whether a name begins with an article, as “The Times” and “Le Monde” do. */
export function hasArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/** Whether a name is what its host is called and no more: `quaypost` or `quaypost.com`, in lower case. */
export function isHostForm(name: string, host: string | undefined): boolean {
  return name === name.toLowerCase() && (name === ownLabel(host) || name === host);
}

/** Whether a name is the host’s written as words: “Quay Post” of `quaypost.com`. */
export function isHostName(name: string, host: string | undefined): boolean {
  const label = plainWords(ownLabel(host));
  return label.length > 2 && baseName(name) === label;
}

/** Whether a name goes with a host, as “The Quay Post” does with `quaypost.com`, and “QP” with `qp.example`. */
export function fitsHost(name: string, host: string | undefined): boolean {
  const label = plainWords(ownLabel(host));
  const base = baseName(name);
  if (label.length < 2 || base.length < 2) return false;
  if (base === label || isAcronymOf(label, name) || isHalfAcronymOf(label, name)) return true;
  const [short, long] = base.length < label.length ? [base, label] : [label, base];
  return short.length >= 4 && long.includes(short);
}

/** Whether letters are the initials of a name of three words or more. */
export function isAcronymOf(letters: string, name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = (kept: readonly string[]) => kept.map((word) => word.charAt(0)).join('');
  const acronym = letters.toLowerCase();
  if (acronym.length < 2 || words.length < 2) return false;
  return acronym === initials(words) || acronym === initials(words.filter((word) => !SMALL_WORDS.has(word)));
}

/** Whether letters are some initials of a name and the rest of it: “hqpost” of “Harbour Quay Post”. */
function isHalfAcronymOf(letters: string, name: string): boolean {
  const words =
    name
      .replace(ARTICLE, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > MOST_WORDS) return false;
  return words.some((_, at) => {
    const initials = words.slice(0, at).map((word) => word.charAt(0));
    return at > 1 && letters.toLowerCase() === initials.join('') + words.slice(at).join('');
  });
}

/** A name without who moves the site, without a path of it and without a slogan in brackets. */
export function withoutAside(name: string): string {
  return name.replace(ASIDE, '');
}

/** A name without the slogan some put behind or before it: the part that goes with the host, else the first. */
export function withoutSlogan(name: string, host: string | undefined): string {
  const parts = partsOf(withoutAside(name));
  const named = parts.filter((part) => !DOMAIN_END.test(part));
  const own = named.find((part) => fitsHost(part, host)) ?? named[0] ?? parts[0] ?? '';
  const [, head = '', rest = ''] = /^([^:,]{2,40})[:,] (.{3})/u.exec(own) ?? [];
  return rest !== '' && fitsHost(head, host) ? head : own;
}

/** The parts of a title or name between bars, spaced dashes and the like. */
export function partsOf(text: string): readonly string[] {
  return text
    .replace(/\s+/gu, ' ')
    .split(SEPARATED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
