import type { CslItem, CslType, CslVariable } from '../../model/csl-item.ts';
import { type MessageKey, type Said, said } from '../../said/said.ts';
import type { StyleFamily } from '../rules/style-family.ts';

/** One thing that a style prints for a type of work, and the variables that any one of them fills. */
export type Need = { readonly what: Said; readonly anyOf: readonly CslVariable[] };

const need = (what: Said, ...anyOf: CslVariable[]): Need => ({ what, anyOf });

const TITLE = need(said('need.title', {}), 'title');
const DATE = need(said('need.date', {}), 'issued');
const AUTHOR = need(
  said('need.author', {}),
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
const PUBLISHER = need(said('need.publisher', {}), 'publisher');
const ADDRESS = need(said('need.address', {}), 'URL', 'DOI');
const SOURCE = need(
  said('need.publisher-a-site-or-an-archive', {}),
  'publisher',
  'container-title',
  'archive',
  'URL',
  'DOI',
);
type ContainerKey = Extract<MessageKey, `need.name-of-${string}`>;
const container = (key: ContainerKey) => need(said(key, {}), 'container-title');
const SITE = need(said('need.name-of-the-site', {}), 'container-title', 'publisher');

const NEEDS: Partial<Record<CslType, readonly Need[]>> = {
  article: [AUTHOR, TITLE, DATE, need(said('need.repository', {}), 'publisher', 'archive'), ADDRESS],
  'article-journal': [
    AUTHOR,
    TITLE,
    DATE,
    container('need.name-of-journal'),
    need(said('need.volume', {}), 'volume', 'issue', 'status'),
    need(said('need.pages-or-an-article-number', {}), 'page', 'number', 'DOI', 'status'),
  ],
  'article-magazine': [AUTHOR, TITLE, DATE, container('need.name-of-magazine')],
  'article-newspaper': [
    AUTHOR,
    TITLE,
    DATE,
    container('need.name-of-newspaper'),
    need(said('need.address-or-a-page', {}), 'URL', 'page', 'DOI'),
  ],
  bill: [need(said('need.number', {}), 'number'), DATE],
  book: [AUTHOR, TITLE, PUBLISHER, DATE],
  broadcast: [TITLE, need(said('need.network-or-a-site', {}), 'publisher'), DATE],
  chapter: [
    AUTHOR,
    TITLE,
    container('need.name-of-book'),
    PUBLISHER,
    DATE,
    need(said('need.pages', {}), 'page', 'DOI', 'URL'),
  ],
  dataset: [AUTHOR, TITLE, DATE, PUBLISHER, ADDRESS],
  'entry-dictionary': [TITLE, container('need.name-of-dictionary')],
  'entry-encyclopedia': [TITLE, container('need.name-of-encyclopedia')],
  entry: [TITLE, container('need.name-of-reference-work')],
  figure: [AUTHOR, TITLE, DATE, SOURCE],
  graphic: [AUTHOR, TITLE, DATE, SOURCE],
  hearing: [TITLE, need(said('need.committee', {}), 'section', 'authority'), DATE],
  interview: [need(said('need.person-interviewed', {}), 'author'), DATE],
  legal_case: [
    TITLE,
    need(said('need.reporter-or-a-docket-number', {}), 'container-title', 'number', 'URL'),
    DATE,
  ],
  legislation: [TITLE, need(said('need.code-or-a-number', {}), 'container-title', 'number', 'URL'), DATE],
  manuscript: [AUTHOR, TITLE, DATE, need(said('need.archive', {}), 'archive', 'publisher', 'URL')],
  map: [AUTHOR, TITLE, DATE, SOURCE],
  motion_picture: [
    need(said('need.director', {}), 'director', 'author', 'producer'),
    TITLE,
    need(said('need.company-or-a-site', {}), 'publisher', 'container-title'),
    DATE,
  ],
  pamphlet: [AUTHOR, TITLE, DATE, SOURCE],
  'paper-conference': [
    AUTHOR,
    TITLE,
    DATE,
    need(said('need.proceedings-or-the-conference', {}), 'container-title', 'event-title'),
  ],
  patent: [
    need(said('need.inventor', {}), 'author'),
    need(said('need.number', {}), 'number'),
    need(said('need.patent-office', {}), 'authority', 'publisher'),
    DATE,
  ],
  personal_communication: [need(said('need.person-who-wrote', {}), 'author'), DATE],
  post: [AUTHOR, TITLE, DATE, SITE, ADDRESS],
  'post-weblog': [AUTHOR, TITLE, DATE, container('need.name-of-blog'), ADDRESS],
  regulation: [TITLE, DATE],
  report: [AUTHOR, TITLE, DATE, PUBLISHER],
  review: [
    AUTHOR,
    need(said('need.title-of-the-work-reviewed', {}), 'reviewed-title'),
    DATE,
    container('need.name-of-periodical'),
  ],
  'review-book': [
    AUTHOR,
    need(said('need.title-of-the-book-reviewed', {}), 'reviewed-title'),
    DATE,
    container('need.name-of-periodical'),
  ],
  software: [AUTHOR, TITLE, DATE, SOURCE],
  song: [AUTHOR, TITLE, PUBLISHER, DATE],
  speech: [
    need(said('need.speaker', {}), 'author'),
    TITLE,
    need(said('need.event', {}), 'event-title', 'container-title'),
    DATE,
  ],
  standard: [
    need(said('need.body-that-set-it', {}), 'author', 'publisher'),
    TITLE,
    need(said('need.number', {}), 'number'),
    DATE,
  ],
  thesis: [
    AUTHOR,
    TITLE,
    need(said('need.kind-of-thesis', {}), 'genre'),
    need(said('need.university', {}), 'publisher'),
    DATE,
  ],
  treaty: [TITLE, DATE],
  webpage: [AUTHOR, TITLE, DATE, SITE, ADDRESS],
};

const OF_ANY_TYPE: readonly Need[] = [AUTHOR, TITLE, DATE, SOURCE];

/** What only one manual asks for. */
const ALSO: Partial<Record<StyleFamily, Partial<Record<CslType, readonly Need[]>>>> = {
  apa: {
    broadcast: [
      need(
        said('need.writer-director-or-host', {}),
        'script-writer',
        'director',
        'host',
        'author',
        'executive-producer',
      ),
    ],
    hearing: [need(said('need.congress', {}), 'chapter-number')],
    graphic: [need(said('need.kind-of-picture', {}), 'genre', 'medium')],
  },
  mla: { speech: [need(said('need.place-of-the-event', {}), 'event-place', 'publisher-place')] },
  chicago: {
    book: [need(said('need.place-of-publication', {}), 'publisher-place')],
    speech: [need(said('need.place-of-the-event', {}), 'event-place')],
  },
  'chicago-18': { speech: [need(said('need.place-of-the-event', {}), 'event-place')] },
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
