import type { CslItem, CslType, CslVariable } from '../../model/csl-item.ts';
import type { StyleFamily } from '../rules/style-family.ts';

/** One thing that a style prints for a type of work, and the variables that any one of them fills. */
export type Need = { readonly what: string; readonly anyOf: readonly CslVariable[] };

const need = (what: string, ...anyOf: CslVariable[]): Need => ({ what, anyOf });

const TITLE = need('a title', 'title');
const DATE = need('a date', 'issued');
const AUTHOR = need(
  'an author',
  'author',
  'editor',
  'translator',
  'compiler',
  'composer',
  'director',
  'host',
  'script-writer',
  'producer',
  'editor-translator',
);
const PUBLISHER = need('a publisher', 'publisher');
const ADDRESS = need('an address', 'URL', 'DOI');
const SOURCE = need(
  'a publisher, a site or an archive',
  'publisher',
  'container-title',
  'archive',
  'URL',
  'DOI',
);
const container = (what: string) => need(`the name of the ${what}`, 'container-title');
const SITE = need('the name of the site', 'container-title', 'publisher');

const NEEDS: Partial<Record<CslType, readonly Need[]>> = {
  article: [AUTHOR, TITLE, DATE, need('a repository', 'publisher', 'archive'), ADDRESS],
  'article-journal': [
    AUTHOR,
    TITLE,
    DATE,
    container('journal'),
    need('a volume', 'volume', 'issue', 'status'),
    need('pages or an article number', 'page', 'number', 'DOI', 'status'),
  ],
  'article-magazine': [AUTHOR, TITLE, DATE, container('magazine')],
  'article-newspaper': [
    AUTHOR,
    TITLE,
    DATE,
    container('newspaper'),
    need('an address or a page', 'URL', 'page', 'DOI'),
  ],
  bill: [need('a number', 'number'), DATE],
  book: [AUTHOR, TITLE, PUBLISHER, DATE],
  broadcast: [TITLE, need('a network or a site', 'publisher'), DATE],
  chapter: [AUTHOR, TITLE, container('book'), PUBLISHER, DATE, need('pages', 'page', 'DOI', 'URL')],
  dataset: [AUTHOR, TITLE, DATE, PUBLISHER, ADDRESS],
  'entry-dictionary': [TITLE, container('dictionary')],
  'entry-encyclopedia': [TITLE, container('encyclopedia')],
  entry: [TITLE, container('reference work')],
  figure: [AUTHOR, TITLE, DATE, SOURCE],
  graphic: [AUTHOR, TITLE, DATE, SOURCE],
  hearing: [TITLE, need('the committee', 'section', 'authority'), DATE],
  interview: [need('the person interviewed', 'author'), DATE],
  legal_case: [TITLE, need('a reporter or a docket number', 'container-title', 'number', 'URL'), DATE],
  legislation: [TITLE, need('a code or a number', 'container-title', 'number', 'URL'), DATE],
  manuscript: [AUTHOR, TITLE, DATE, need('the archive', 'archive', 'publisher', 'URL')],
  map: [AUTHOR, TITLE, DATE, SOURCE],
  motion_picture: [
    need('a director', 'director', 'author', 'producer'),
    TITLE,
    need('a company or a site', 'publisher', 'container-title'),
    DATE,
  ],
  pamphlet: [AUTHOR, TITLE, DATE, SOURCE],
  'paper-conference': [
    AUTHOR,
    TITLE,
    DATE,
    need('the proceedings or the conference', 'container-title', 'event-title'),
  ],
  patent: [
    need('an inventor', 'author'),
    need('a number', 'number'),
    need('the patent office', 'authority', 'publisher'),
    DATE,
  ],
  personal_communication: [need('the person who wrote', 'author'), DATE],
  post: [AUTHOR, TITLE, DATE, SITE, ADDRESS],
  'post-weblog': [AUTHOR, TITLE, DATE, container('blog'), ADDRESS],
  regulation: [TITLE, DATE],
  report: [AUTHOR, TITLE, DATE, PUBLISHER],
  review: [AUTHOR, need('the title of the work reviewed', 'reviewed-title'), DATE, container('periodical')],
  'review-book': [
    AUTHOR,
    need('the title of the book reviewed', 'reviewed-title'),
    DATE,
    container('periodical'),
  ],
  software: [AUTHOR, TITLE, DATE, SOURCE],
  song: [AUTHOR, TITLE, PUBLISHER, DATE],
  speech: [need('the speaker', 'author'), TITLE, need('the event', 'event-title', 'container-title'), DATE],
  standard: [need('the body that set it', 'author', 'publisher'), TITLE, need('a number', 'number'), DATE],
  thesis: [AUTHOR, TITLE, need('the kind of thesis', 'genre'), need('the university', 'publisher'), DATE],
  treaty: [TITLE, DATE],
  webpage: [AUTHOR, TITLE, DATE, SITE, ADDRESS],
};

const OF_ANY_TYPE: readonly Need[] = [AUTHOR, TITLE, DATE, SOURCE];

/** What only one manual asks for. */
const ALSO: Partial<Record<StyleFamily, Partial<Record<CslType, readonly Need[]>>>> = {
  apa: {
    broadcast: [
      need('a writer, director or host', 'script-writer', 'director', 'host', 'author', 'executive-producer'),
    ],
    hearing: [need('the congress', 'chapter-number')],
    graphic: [need('the kind of picture', 'genre', 'medium')],
  },
  mla: { speech: [need('the place of the event', 'event-place', 'publisher-place')] },
  chicago: {
    book: [need('a place of publication', 'publisher-place')],
    speech: [need('the place of the event', 'event-place')],
  },
};

/**
 * What a manual prints for a work of this type, in the order it prints it. Styles of no known manual want what
 * all have in common.
 *
 * @see PM7 9.4–9.37 and ch. 10–11; MLA9 ch. 5; CMOS17 ch. 14
 */
export function needsOf(family: StyleFamily, { type }: Pick<CslItem, 'type'>): readonly Need[] {
  const common = NEEDS[type] ?? OF_ANY_TYPE;
  return [...common, ...(ALSO[family]?.[type] ?? [])];
}
