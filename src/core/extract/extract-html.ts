import type { CslType } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { Candidate } from '../model/reading.ts';
import { said } from '../said/said.ts';
import { readArticle } from './article/read-article.ts';
import { type Candidates, candidate, merged } from './candidates.ts';
import { draftFrom } from './draft-from.ts';
import { addressCandidates } from './fields/address.ts';
import { authorCandidates } from './fields/authors.ts';
import { availableDateCandidates, dateCandidates } from './fields/dates.ts';
import { genreCandidates } from './fields/genre.ts';
import { identifierCandidates } from './fields/identifiers.ts';
import { keywordsOf } from './fields/keywords.ts';
import { languageCandidates, statedLanguages } from './fields/language.ts';
import { publicationCandidates } from './fields/publication.ts';
import { roleCandidates } from './fields/roles.ts';
import { scholarlyCandidates } from './fields/scholarly.ts';
import { standfirstCandidates, withoutExcerpts } from './fields/standfirst.ts';
import { titleCandidates } from './fields/title.ts';
import { typeCandidates } from './fields/type.ts';
import { flatText } from './page/flat-text.ts';
import { parseHtml } from './page/html-tree.ts';
import { type PageFacts, pageFacts } from './page/page-facts.ts';
import { plainWords } from './page/word-overlap.ts';
import { type Source, withSource } from './source-candidates.ts';
import { suggestTags } from './suggest/suggest-tags.ts';
import { readWire, type Wire } from './wire/read-wire.ts';

/** Where a page came from; a canonical address of the same site goes before `url`. */
export type PageSource = Source & { readonly url?: string | undefined };

type Texts = readonly Candidate<string>[];
type Types = readonly [Candidate<CslType>, ...Candidate<CslType>[]];

const MISSING = {
  title: said('absent.page-title', {}),
  author: said('absent.page-author', {}),
  issued: said('absent.page-date', {}),
  'container-title': said('absent.page-outlet', {}),
  URL: said('absent.origin', {}),
};
/** Works that are published by somebody and appear in nothing. */
const STAND_ALONE = new Set<CslType>(['report', 'thesis', 'book', 'dataset', 'software', 'legislation']);

/**
 * Reads a page as the article it is: what it says of itself, and its text without what surrounds it.
 *
 * The way of a page to its facts is this file from top to bottom: the page is read once; each variable’s candidates
 * are asked for once, by what is named there; the best are chosen, and the choice is explained.
 */
export function extractHtml(html: string, source: PageSource): Draft {
  try {
    return treeDraft(html, source);
  } catch (error) {
    // Nested more deeply than can be walked: its words are better than nothing.
    if (error instanceof RangeError) return flatDraft(html, source);
    throw error;
  }
}

function treeDraft(html: string, source: PageSource): Draft {
  const tree = parseHtml(html);
  const page = pageFacts(tree, source.url);

  const offered = pageCandidates(page);
  const [stated] = offered.language;

  // From here on the tree belongs to the article, which takes out of it what surrounds its text.
  const article = readArticle(
    { tree, parseAgain: () => parseHtml(html) },
    { title: offered.title[0]?.value, description: offered.abstract[0]?.value, language: stated?.value },
  );
  const language = languageCandidates(offered.language, article.paragraphs);
  const wire = readWire(article.paragraphs, language[0]?.value);
  const tags = suggestTags({
    paragraphs: article.paragraphs,
    keywords: keywordsOf(page),
    language: language[0]?.value,
    place: wire.dateline?.place,
    quotations: wire.quotations,
  });

  const candidates = {
    ...offered,
    abstract: withoutExcerpts(offered.abstract, article.paragraphs),
    'publisher-place': merged([...offered['publisher-place'], ...placeOf(wire)], plainWords),
    language,
  };
  return draftFrom({ candidates: withSource(candidates, source), missing: MISSING, article, wire, tags });
}

/** Everything that a page offers, without a look at its article. */
function pageCandidates(page: PageFacts): Candidates & {
  readonly title: Texts;
  readonly abstract: Texts;
  readonly 'publisher-place': Texts;
  readonly language: Texts;
  readonly type: Types;
} {
  const outlets = publicationCandidates(page);
  const names = outlets.map(({ value }) => value);
  const type = typeCandidates(page, names);
  const { publisher = [], genre = [], ...scholarly } = scholarlyCandidates(page);
  return {
    title: titleCandidates(page, names),
    author: authorCandidates(page, names[0]),
    ...roleCandidates(page),
    issued: dateCandidates(page),
    'available-date': availableDateCandidates(page),
    ...houseCandidates(type[0].value, { outlets, publishers: publisher }),
    URL: addressCandidates(page),
    abstract: standfirstCandidates(page),
    'publisher-place': [],
    ...scholarly,
    genre: merged([...genre, ...genreCandidates(page)], plainWords),
    ...identifierCandidates(page),
    type,
    language: statedLanguages(page),
  };
}

/** The outlet is what an article appears in, and what publishes a work that stands alone. */
function houseCandidates(
  type: CslType,
  { outlets, publishers }: { readonly outlets: Texts; readonly publishers: Texts },
): Pick<Candidates, 'container-title' | 'publisher'> {
  return STAND_ALONE.has(type)
    ? { 'container-title': [], publisher: merged([...publishers, ...outlets], plainWords) }
    : { 'container-title': outlets, publisher: publishers };
}

/** Where a report was written is a guess at where it was published. */
function placeOf({ dateline }: Wire): Texts {
  return dateline ? [candidate(dateline.place, 'dateline', 'suggested', dateline.text)] : [];
}

function flatDraft(html: string, { url, ...source }: PageSource): Draft {
  const { title, paragraphs } = flatText(html);
  const candidates = {
    title: title ? [candidate(title, 'page-title', 'suggested')] : [],
    URL: url === undefined ? [] : [candidate(url, 'address', 'certain')],
    type: [candidate<CslType>('webpage', 'page', 'suggested')] as const,
  };
  return draftFrom({
    candidates: withSource(candidates, source),
    missing: MISSING,
    article: { paragraphs, marks: [] },
  });
}
