import type { CslType } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { titleWithNote } from './roman-in-title.ts';

const KINDS: Partial<Record<CslType, string>> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  book: 'Book',
  chapter: 'Book chapter',
  document: 'Document',
  manuscript: 'Manuscript',
  pamphlet: 'Pamphlet',
  'paper-conference': 'Conference paper',
  'post-weblog': 'Blog post',
  report: 'Report',
  speech: 'Speech',
  webpage: 'Webpage',
};

/** A work without a title is described in brackets in its place. @see PM7 9.22 */
export const apaDescribeUntitled: CiteRule = (csl) => {
  const kind = KINDS[csl.type];
  const isNamed = csl.title ?? csl.genre ?? csl.medium ?? csl['reviewed-title'];
  return isNamed !== undefined || kind === undefined ? csl : { ...csl, genre: kind };
};

const NAMES_BEFORE_TITLE = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'curator',
  'director',
  'editor',
  'editor-translator',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'organizer',
  'producer',
  'script-writer',
  'series-creator',
] as const;

/**
 * A title that stands first takes its description with it: “*Tides* [Film]. (2019).” The style prints the
 * description behind the date.
 *
 * @see PM7 9.12 and 9.21
 */
export const apaDescriptionWithTitle: CiteRule = (csl) => {
  const { title, type, version, genre = LABELS[type] } = csl;
  const hasName = NAMES_BEFORE_TITLE.some((variable) => csl[variable] !== undefined);
  const between = [csl.number, csl.edition, csl.translator, csl.archive_location, csl['reviewed-title']];
  if (hasName || title === undefined || genre === undefined || between.some(Boolean)) return csl;
  const standsAlone =
    ALONE.includes(type) && csl['container-title'] === undefined && csl.volume === undefined;
  if (!standsAlone && !IN_CONTAINER.includes(type)) return csl;
  const kind = `[${genre.charAt(0).toUpperCase()}${genre.slice(1)}]`;
  const note = version === undefined ? kind : `(Version ${version}) ${kind}`;
  const titled = titleWithNote(without(csl, 'genre', 'medium', 'version'), note);
  // A type with a label of its own would print it after the date again.
  if (type === 'post') return { ...titled, type: 'webpage' };
  return standsAlone ? { ...titled, type: type === 'motion_picture' ? 'document' : 'book' } : titled;
};

const LABELS: Partial<Record<CslType, string>> = { map: 'Map', software: 'Computer software' };
const ALONE: readonly CslType[] = ['dataset', 'graphic', 'map', 'motion_picture', 'software'];
const IN_CONTAINER: readonly CslType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'post',
  'post-weblog',
  'webpage',
];
