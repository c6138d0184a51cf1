import type { CoinsWork } from '../../csl/coins/coins-work.ts';
import { ownCoins } from './coins.ts';
import { hostOf } from './host-of.ts';
import { type HtmlTree, lineOf } from './html-tree.ts';
import { textOf, typesOf } from './json-ld.ts';
import { type PageLines, pageLines } from './page-lines.ts';
import { type PageStatements, pageStatements } from './page-statements.ts';

/** What is known of a page before it is asked for any variable: what it says and shows, read once. */
export type PageFacts = PageStatements & {
  /** Of the address it came from, without `www.`. */
  readonly host: string | undefined;
  /** What a reader sees. */
  readonly shown: PageLines;
  /** What it says of its own work for reference managers, by key: `atitle`, `jtitle`, `volume`. */
  readonly coins: CoinsWork | undefined;
  /** It is one of a wiki, which many write, and none of them under a byline. */
  readonly isWiki: boolean;
  /** It says that it is of a scholarly work, and not merely about one. */
  readonly isScholarly: boolean;
};

const PAPER_METAS = [
  'citation_title',
  'bepress_citation_title',
  'eprints.title',
  'prism.publicationname',
  'dc.identifier.doi',
  'citation_doi',
];
const LONGEST_TITLE = 600;

/** Reads a page once, before anything is taken out of its tree. @param url where the page came from */
export function pageFacts(tree: HtmlTree, url: string | undefined): PageFacts {
  const statements = pageStatements(tree, url);
  const isWiki = isOfWiki(statements);
  return {
    ...statements,
    host: hostOf(url),
    shown: pageLines(tree, ownTitle(statements)),
    // Those of a wiki are its references.
    coins: isWiki ? undefined : ownCoins(statements),
    isWiki,
    isScholarly: isOfScholarlyWork(statements),
  };
}

/** What the page calls itself in its head, the site’s name still with it: enough to know its heading by. */
function ownTitle({ tree, meta, jsonLd }: PageStatements): string {
  return [
    meta('citation_title', 'og:title', 'twitter:title')?.content,
    textOf(jsonLd.article?.headline),
    lineOf(tree.querySelector('title')),
  ]
    .filter((title) => title !== undefined)
    .join(' ')
    .slice(0, LONGEST_TITLE);
}

function isOfWiki({ meta }: PageStatements): boolean {
  return /^(?:mediawiki|dokuwiki|xwiki|pmwiki|tiki wiki)\b/iu.test(meta('generator')?.content ?? '');
}

function isOfScholarlyWork({ meta, jsonLd }: PageStatements): boolean {
  return (
    meta(...PAPER_METAS) !== undefined ||
    typesOf(jsonLd.article).some((type) => /ScholarlyArticle$/u.test(type))
  );
}
