import type { Draft } from '../model/draft.ts';
import type { Candidate } from '../model/reading.ts';
import { readArticle } from './article/read-article.ts';
import { candidate } from './candidates.ts';
import { draftFrom } from './draft-from.ts';
import { keywordsOf } from './fields/keywords.ts';
import { languageCandidates } from './fields/language.ts';
import { pageFields } from './fields/page-fields.ts';
import { withoutExcerpts } from './fields/standfirst.ts';
import { flatText } from './page/flat-text.ts';
import { parseHtml } from './page/html-tree.ts';
import { pageFacts } from './page/page-facts.ts';
import { suggestTags } from './suggest/suggest-tags.ts';
import { readWire, type Wire } from './wire/read-wire.ts';

const MISSING = {
  title: 'The page names no title.',
  author: 'No author in the page’s data and no byline.',
  issued: 'No date in the page’s data, its address or its text.',
  'container-title': 'The page does not name its outlet.',
  URL: 'The file does not say where it came from.',
};

/**
 * Reads a page as the article it is: what it says of itself, and its text without what surrounds it.
 *
 * @param options.url where the page came from; a canonical address of the same site goes before it
 */
export function extractHtml(html: string, { url }: { readonly url?: string | undefined }): Draft {
  try {
    return treeDraft(html, url);
  } catch (error) {
    // Nested more deeply than can be walked: its words are better than nothing.
    if (error instanceof RangeError) return flatDraft(html, url);
    throw error;
  }
}

function treeDraft(html: string, url: string | undefined): Draft {
  const tree = parseHtml(html);
  const facts = pageFacts(tree, url);
  const fields = pageFields(facts);
  const [stated] = languageCandidates(facts, []);
  const article = readArticle(
    { tree, parseAgain: () => parseHtml(html) },
    { title: fields.title[0]?.value, description: fields.abstract[0]?.value, language: stated?.value },
  );
  const language = languageCandidates(facts, article.paragraphs);
  const wire = readWire(article.paragraphs, language[0]?.value);
  return draftFrom({
    candidates: {
      ...fields,
      abstract: withoutExcerpts(fields.abstract, article.paragraphs),
      'publisher-place': placeOf(wire),
      language,
    },
    missing: MISSING,
    article,
    wire,
    tags: suggestTags({
      paragraphs: article.paragraphs,
      keywords: keywordsOf(facts),
      language: language[0]?.value,
      place: wire.dateline?.place,
      quotations: wire.quotations,
    }),
  });
}

/** Where a report was written is a guess at where it was published. */
function placeOf({ dateline }: Wire): readonly Candidate<string>[] {
  return dateline ? [candidate(dateline.place, 'dateline', 'suggested', dateline.text)] : [];
}

function flatDraft(html: string, url: string | undefined): Draft {
  const { title, paragraphs } = flatText(html);
  return draftFrom({
    candidates: {
      title: title ? [candidate(title, 'page-title', 'suggested')] : [],
      URL: url === undefined ? [] : [candidate(url, 'address', 'certain')],
      type: [candidate('webpage', 'page', 'suggested')],
    },
    missing: MISSING,
    article: { paragraphs, marks: [] },
  });
}
