import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords, sharesWords } from '../page/word-overlap.ts';
import { headingText } from './heading-text.ts';
import { isHostName } from './outlet-names.ts';
import { type Heading, loneHeading, smallerHeading, titleHeadings } from './title-headings.ts';
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
const LONGEST = 400;
const CUT = / ?(?:…|\.{3})$/u;
/** A shorter heading that is part of the page’s name is a section’s: “Opinion”. */
const LEAST_SHARE = 0.35;

type Named = { readonly text: string; readonly rule: string };

/**
 * The title: a paper’s own, else a heading that agrees with the names the page has for itself, else the best of those
 * names without the site’s.
 *
 * @param sites names of the outlet
 */
export function titleCandidates(facts: PageFacts, sites: readonly string[]): readonly Candidate<string>[] {
  const surroundings = { sites, host: facts.host };
  const papers = PAPER_METAS.flatMap((name) =>
    facts
      .metas(name)
      .slice(0, 1)
      .map((text) => candidate(text, name, 'certain')),
  );
  const all = pageNames(facts)
    .map(({ text, rule }) => ({ text: withoutSiteName(text, surroundings), rule }))
    .filter(({ text }) => text.length <= LONGEST && plainWords(text) !== '');
  const names = all.filter(({ text }) => !isSite(text, sites) && !isHostName(text, surroundings.host));
  const headings = titleHeadings(facts).filter(({ text }) => !isSite(text, sites));
  const heading =
    headings.find(({ text }) => agrees(text, names)) ?? smallerHeading(facts) ?? loneHeading(headings);
  const said = names.map(({ text, rule }) =>
    candidate(text, rule, rule === 'page-title' ? 'suggested' : 'likely'),
  );
  const shown = heading ? shownTitle(heading, names) : [];
  const rest = heading ? [] : headings.slice(0, 2).map(({ text }) => candidate(text, 'heading', 'suggested'));
  const found = merged([...papers, ...shown, ...wholeFirst(said), ...rest], plainWords);
  // A site’s first page is called as the site.
  return found.length > 0
    ? found
    : all.slice(0, 1).map(({ text, rule }) => candidate(text, rule, 'suggested'));
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

function agrees(heading: string, names: readonly Named[]): boolean {
  const plain = plainWords(heading);
  return names.some(({ text }) => {
    const name = plainWords(text);
    if (plain === name) return true;
    return plain.length >= LEAST_SHARE * name.length && sharesWords(heading, text);
  });
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
