import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { lineOf } from '../page/html-tree.ts';
import { textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords, sharesWords } from '../page/word-overlap.ts';

const PAPER_METAS = ['citation_abstract', 'dcterms.abstract', 'eprints.abstract', 'prism.teaser'];
const METAS = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'dcterms.description',
  'sailthru.description',
];
const SHORTEST = 25;
const LONGEST = 700;
const LONGEST_ABSTRACT = 10_000;
const OUTSIDE = 'nav, aside, footer, form, [class*="related"], [class*="comment"], [id*="comment"]';
/** An excerpt is taken from the first paragraphs. */
const PARAGRAPHS = 3;
const CUT = / ?\[?(?:…|\.{3})\]?$/u;

/** How the page sums itself up: an abstract, else its description, else a visible standfirst; in full where one is cut. */
export function standfirstCandidates(facts: PageFacts): readonly Candidate<string>[] {
  const { metas, jsonLd } = facts;
  const abstracts = PAPER_METAS.flatMap((name) =>
    metas(name)
      .slice(0, 1)
      .map((text) => candidate(text.slice(0, LONGEST_ABSTRACT), name, 'certain')),
  );
  const shown = shownStandfirsts(facts);
  const said = [
    ...METAS.flatMap((name) =>
      metas(name)
        .slice(0, 1)
        .map((text) => candidate(text, name, 'likely')),
    ),
    ...[textOf(jsonLd.article?.description), textOf(jsonLd.article?.abstract)].flatMap((text) =>
      text === undefined ? [] : [candidate(text, 'json-ld', 'likely')],
    ),
  ].filter(({ value }) => isSummary(value, facts));
  return merged([...abstracts, ...wholeFirst([...said, ...shown]), ...said, ...shown], plainWords);
}

/** Leaves out descriptions that are but the beginning of a paragraph, cut in the middle of a sentence. */
export function withoutExcerpts(
  said: readonly Candidate<string>[],
  paragraphs: readonly string[],
): readonly Candidate<string>[] {
  const beginnings = paragraphs.slice(0, PARAGRAPHS).map(plainWords);
  return said.filter(({ value }) => {
    const start = plainWords(value.replace(CUT, ''));
    return !CUT.test(value) || !beginnings.some((beginning) => beginning.startsWith(start));
  });
}

/** A description that breaks off yields to one that begins like it and goes on. */
function wholeFirst(said: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const [first] = said;
  if (!first || !CUT.test(first.value)) return [];
  const start = plainWords(first.value.replace(CUT, ''));
  const whole = said.find(({ value }) => !CUT.test(value) && plainWords(value).startsWith(start));
  return whole ? [whole] : [];
}

function isSummary(text: string, { pageTitle }: PageFacts): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && plainWords(text) !== plainWords(pageTitle);
}

function shownStandfirsts(facts: PageFacts): readonly Candidate<string>[] {
  const title = facts.meta('og:title')?.content ?? facts.pageTitle;
  const texts = facts.spots.standfirst.flatMap((element) => {
    const text = lineOf(element);
    const isShown =
      text.length >= SHORTEST * 2 && text.length <= LONGEST && element.closest(OUTSIDE) === null;
    return isShown && !(text.length < title.length * 1.5 && sharesWords(text, title)) ? [text] : [];
  });
  return texts.slice(0, 1).map((text) => candidate(text, 'standfirst', 'suggested'));
}
