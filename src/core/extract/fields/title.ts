import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { hostOf } from '../page/host-of.ts';
import type { HtmlElement } from '../page/html-tree.ts';
import { textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords, sharesWords } from '../page/word-overlap.ts';
import { headingText } from './heading-text.ts';
import { withoutSiteName } from './title-tail.ts';

const PAPER_METAS = ['citation_title', 'bepress_citation_title', 'eprints.title', 'prism.title'];
const NAME_METAS = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
  'headline',
];
const NO_HEADING =
  /logo|site-?(?:title|name)|brand|navbar|masthead|modal|cookie|newsletter|visually-?hidden|sr-only/iu;
const OUTSIDE = 'nav, aside, footer, dialog, form, [role="dialog"], [class*="related"], [id*="comments"]';
const TITLE_MARK = /title|head(?:ing|line)|entry|post|article|story/iu;
const ARTICLE =
  'article, main, [role="main"], [itemtype*="Article"], [class*="article"], [class*="post"], [id="content"]';
const LONGEST = 400;
const CUT = / ?(?:…|\.{3})$/u;
/** A shorter heading that is part of the page’s name is a section’s: “Opinion”. */
const LEAST_SHARE = 0.35;
const FEWEST_WORDS_ALONE = 3;

type Named = { readonly text: string; readonly rule: string };
type Heading = { readonly text: string; readonly element: HtmlElement };

/**
 * The title: a paper’s own, else a heading that agrees with the names the page has for itself, else the best of those
 * names without the site’s.
 *
 * @param sites names of the outlet
 */
export function titleCandidates(facts: PageFacts, sites: readonly string[]): readonly Candidate<string>[] {
  const surroundings = { sites, host: hostOf(facts.url) };
  const papers = PAPER_METAS.flatMap((name) =>
    facts
      .metas(name)
      .slice(0, 1)
      .map((text) => candidate(text, name, 'certain')),
  );
  const names = pageNames(facts)
    .map(({ text, rule }) => ({ text: withoutSiteName(text, surroundings), rule }))
    .filter(({ text }) => text.length <= LONGEST && plainWords(text) !== '' && !isSite(text, sites));
  const headings = headingsOf(facts).filter(({ text }) => !isSite(text, sites));
  const agreeing = headings.find(({ text }) => agrees(text, names));
  const alone = agreeing ? undefined : standsAlone(headings);
  const heading = agreeing ?? alone;
  const said = names.map(({ text, rule }) =>
    candidate(text, rule, rule === 'page-title' ? 'suggested' : 'likely'),
  );
  const shown = heading ? shownTitle(heading, names) : [];
  const rest = heading ? [] : headings.slice(0, 2).map(({ text }) => candidate(text, 'heading', 'suggested'));
  return merged([...papers, ...shown, ...wholeFirst(said), ...rest], plainWords);
}

function pageNames({ meta, jsonLd, pageTitle, properties }: PageFacts): readonly Named[] {
  const headline = textOf(jsonLd.article?.headline) ?? textOf(jsonLd.article?.name);
  const property = properties.find((element) => element.getAttribute('itemprop') === 'headline');
  const [first, ...others] = NAME_METAS.flatMap((name) => {
    const content = meta(name)?.content;
    return content === undefined ? [] : [{ text: content, rule: name }];
  });
  return [
    ...(first ? [first] : []),
    ...(headline === undefined ? [] : [{ text: headline, rule: 'json-ld' }]),
    ...others,
    ...(property
      ? [{ text: property.getAttribute('content') ?? headingText(property), rule: 'microdata' }]
      : []),
    ...(pageTitle === '' ? [] : [{ text: pageTitle, rule: 'page-title' }]),
  ];
}

function headingsOf({ headings }: PageFacts): readonly Heading[] {
  return headings.slice(0, 20).flatMap((element) => {
    const text = headingText(element);
    const isTitle = text.length > 1 && text.length <= LONGEST && !NO_HEADING.test(marksOf(element));
    return isTitle && element.closest(OUTSIDE) === null ? [{ text, element }] : [];
  });
}

function marksOf(element: HtmlElement): string {
  return ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

function agrees(heading: string, names: readonly Named[]): boolean {
  const plain = plainWords(heading);
  return names.some(({ text }) => {
    const name = plainWords(text);
    if (plain === name) return true;
    return plain.length >= LEAST_SHARE * name.length && sharesWords(heading, text);
  });
}

/** The only heading of its rank that could be a title. A page’s name for machines may be quite another. */
function standsAlone(headings: readonly Heading[]): Heading | undefined {
  const different = new Map(headings.map((heading) => [plainWords(heading.text), heading]));
  const [only] = different.values();
  const isLong = only && (only.text.split(' ').length >= FEWEST_WORDS_ALONE || /\p{Lo}{6}/u.test(only.text));
  const isMarked = only && (TITLE_MARK.test(marksOf(only.element)) || only.element.closest(ARTICLE) !== null);
  const isLink = only?.element.querySelector('a[href="/"], a[rel="home"]') != null;
  return different.size === 1 && isLong && isMarked && !isLink ? only : undefined;
}

/** A heading as it is shown, unless the page’s own name for itself is the same in better type or without a kicker. */
function shownTitle(heading: Heading, names: readonly Named[]): readonly Candidate<string>[] {
  const shown = candidate(heading.text, 'heading', 'likely');
  const plain = plainWords(heading.text);
  const parts = [...heading.element.querySelectorAll('*')].map((part) => plainWords(headingText(part)));
  const better = names.find(({ text, rule }) => {
    const name = plainWords(text);
    const isCapitals = name === plain && isAllCapitals(heading.text) && !isAllCapitals(text);
    return (
      isCapitals ||
      (rule !== 'page-title' && name !== plain && name.length > plain.length / 2 && parts.includes(name))
    );
  });
  return better ? [candidate(better.text, better.rule, 'likely'), shown] : [shown];
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** “Ports closed for a…” goes behind the same in full. */
function wholeFirst(said: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const [first] = said;
  const start = first && CUT.test(first.value) ? first.value.replace(CUT, '') : undefined;
  const whole =
    start === undefined
      ? undefined
      : said.find(
          ({ value }) => value.length > start.length + 3 && value.startsWith(start) && value !== first?.value,
        );
  return whole ? [whole, ...said.filter((each) => each !== whole)] : said;
}

function isSite(text: string, sites: readonly string[]): boolean {
  return sites.some((site) => plainWords(site) === plainWords(text));
}
