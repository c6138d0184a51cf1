import { languageTagged } from '../../languages/all-languages.ts';
import { type Language, listOf } from '../../languages/language.ts';
import { anyOf, phrasePattern, withCapitals } from '../../languages/phrases.ts';
import { PLATFORMS } from '../names/platforms.ts';
import { baseLanguage } from '../suggest/base-language.ts';
import { TOLD_OUTLETS } from './told-outlets.ts';

const PLATFORM = `(${anyOf(PLATFORMS)})(?!\\p{L})`;
const AGENCY = `(${anyOf(TOLD_OUTLETS)})(?!\\p{Script=Latin})`;
const OUTLET = "(\\p{Lu}[\\p{L}\\p{N}’'.&-]{0,30}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}’'.&-]{0,30}){0,4})";
/** Some words before what counts. */
const SMALL_WORDS = '(?:\\p{L}{2,12} ){0,3}';
const LONGEST_CLAUSE = 600;

export type Channel = {
  /** “Twitter”, “a statement”, “Kurdistan 24”. */
  readonly name: string;
  /** The clause without the channel’s name, so that it is not taken for the speaker’s. */
  readonly without: string;
};

/** A way of saying something: the pattern’s first group names it, or it always has the same name. */
type Way = { readonly pattern: RegExp; readonly name?: string | undefined };

/** Where something was said, as the clause beside it puts it; `undefined` if it does not. */
export function channelIn(clause: string, language: string | undefined): Channel | undefined {
  const bounded = clause.slice(0, LONGEST_CLAUSE);
  for (const { pattern, name } of waysIn(baseLanguage(language) ?? 'en')) {
    const match = pattern.exec(bounded);
    if (!match) continue;
    const written = match[1] ?? '';
    const isName = name === undefined && written !== '';
    return {
      name: name ?? written.trim().replace(/[’']s$|[.,]$/u, ''),
      without: isName ? clause.replace(written, ' ') : clause,
    };
  }
  return undefined;
}

const known = new Map<string, readonly Way[]>();

/** The ways of a language, in the order in which they are tried. */
function waysIn(tag: string): readonly Way[] {
  const ways = known.get(tag) ?? waysOf(languageTagged(tag));
  known.set(tag, ways);
  return ways;
}

function waysOf(language: Language | undefined): readonly Way[] {
  const channels = listOf(listOf(language?.reports)?.channels) ?? [];
  const outlet = language === undefined ? OUTLET : mediumIn(language) + OUTLET;
  return channels.map((phrase) => wayOf(phrase, outlet));
}

/** The pattern of a phrase with its places for names, which `report-words.ts` describes. */
function wayOf(phrase: string, outlet: string): Way {
  const fixed = /\{=([^{}]*)\}$/u.exec(phrase)?.[1];
  const parts = phrase.replace(/\{=.*/u, '').split(/(\{[^{}]*\})/u);
  const source = parts.map((part) => placeOf(part, outlet)).join('');
  const end = fixed === undefined ? '' : '(?![\\p{L}\\p{N}])';
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${source}${end}`, 'u'),
    name: PLATFORMS.find((name) => name.toLowerCase() === fixed),
  };
}

function placeOf(part: string, outlet: string): string {
  if (part === '{outlet}') return outlet;
  if (part === '{agency}') return AGENCY;
  if (part === '{platform}') return PLATFORM;
  const words = part.replace(/^\{|\}$/gu, '');
  const source = phrasePattern(withCapitals(words)).replaceAll('~', SMALL_WORDS);
  return words === part ? source : `(${source})`;
}

/** “the German public broadcaster” before an outlet’s name. */
function mediumIn({ grammar, reports }: Language): string {
  const media = listOf(listOf(reports)?.media) ?? [];
  if (media.length === 0) return '';
  const articles = (listOf(listOf(grammar)?.articles) ?? []).map(withCapitals);
  // “Radio Nord” is a name; “TV” is never small.
  const words = media.map((word) => (word.length < 3 ? word.toUpperCase() : word));
  return `(?:${anyOf(articles)} )?(?:(?:\\p{Lu}\\p{Ll}{2,12} )?(?:${anyOf(words)} ){1,4})?`;
}
