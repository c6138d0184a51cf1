import type { CslItem } from '../../model/csl-item.ts';
import type { CiteRule } from './cite-rule.ts';

/** More words than these are too many for a citation in the text. */
const LONGEST = 10;
const ENOUGH = 2;
/** Words before which a phrase ends, and that none ends with. */
const BOUNDARY = new Set(
  (
    'a an the and as at but by for from in into nor of off on onto or over per since so than that through to under until ' +
    'up upon via vs with within without after amid among against about before behind between during while when where who ' +
    'whose which is are was were be has have had will would can could may might must not their its his her'
  ).split(' '),
);

/**
 * What a long title is called in the text where nobody has shortened it: the title before its subtitle, or its first
 * phrase, never ended within a name. Works that are then called alike are told apart by letters in APA, by `toldApart` in MLA.
 *
 * @see PM7 8.14; MLA9 6.10
 */
export const shortTitle: CiteRule = (csl) => {
  const { title, language = 'en' } = csl;
  if (title === undefined || csl['title-short'] !== undefined || /[<“”"«»]/u.test(title)) return csl;
  if (wordsOf(title).length <= LONGEST) return csl;
  const [main = title] = /^[^:?!]*[?!]?(?=:?\s)/u.exec(title.slice(0, LONGEST_TITLE)) ?? [];
  const phrase = wordsOf(main).length <= LONGEST || !/^en/iu.test(language) ? main : firstPhrase(main);
  return phrase === title ? csl : { ...csl, 'title-short': phrase };
};

/** The short title without its article at the beginning. @see MLA9 6.10 */
export const mlaShortTitle: CiteRule = (csl) => {
  const short: CslItem = shortTitle(csl);
  const phrase = short['title-short'];
  if (phrase === undefined || csl['title-short'] !== undefined) return short;
  return { ...short, 'title-short': phrase.replace(/^(?:The|An?) (?=\S+ \S)/u, '') };
};

const LONGEST_TITLE = 2000;

function firstPhrase(title: string): string {
  const words = wordsOf(title);
  for (const [at, word] of words.entries()) {
    if (at < ENOUGH || !BOUNDARY.has(word.toLowerCase())) continue;
    // “Bank of England”, “Ministry of the Interior”: a name goes on.
    const next = words.slice(at).find((each) => !BOUNDARY.has(each.toLowerCase()));
    if (isName(words[at - 1]) && isName(next) && at > 1) continue;
    if (BOUNDARY.has(words[at - 1]?.toLowerCase() ?? '')) continue;
    return words
      .slice(0, at)
      .join(' ')
      .replace(/[\s,;–—-]+$/u, '');
  }
  return title;
}

function isName(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Items whose shortened titles differ: of those that would be called alike, each has its whole title.
 *
 * @see MLA9 6.10 (a short title must tell its work from every other that is cited)
 */
export function toldApart(items: readonly Work[]): readonly Work[] {
  const counts = new Map<string, number>();
  const named = (item: Work) => (item['title-short'] ?? item.title ?? '').toLowerCase();
  for (const item of items) counts.set(named(item), (counts.get(named(item)) ?? 0) + 1);
  return items.map((item) => {
    if (item['title-short'] === undefined || (counts.get(named(item)) ?? 0) < 2) return item;
    const { 'title-short': _, ...whole } = item;
    return whole;
  });
}

type Work = CslItem & { readonly id: string };
