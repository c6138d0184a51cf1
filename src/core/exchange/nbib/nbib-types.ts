import type { CslType } from '../../model/csl-item.ts';

/** The publication type of PubMed for each CSL type that has one. */
const WRITTEN: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'Journal Article',
  'article-newspaper': 'Newspaper Article',
  'article-magazine': 'Magazine Article',
  article: 'Preprint',
  book: 'Book',
  chapter: 'Book Chapter',
  dataset: 'Dataset',
  'paper-conference': 'Congress',
  report: 'Technical Report',
  thesis: 'Academic Dissertation',
  webpage: 'Webcast',
  motion_picture: 'Video-Audio Media',
  patent: 'Patent',
  legislation: 'Legislation',
};

const READ = new Map(Object.entries(WRITTEN).map(([csl, type]) => [type.toLowerCase(), csl]));

/** The publication type that says most of a CSL type. */
export function nbibTypeOf(type: CslType): string {
  return WRITTEN[type] ?? 'Journal Article';
}

/** The name of the CSL type of one of the publication types, if it is one of these. */
export function cslTypeFromNbib(type: string): string | undefined {
  return READ.get(type.toLowerCase());
}
