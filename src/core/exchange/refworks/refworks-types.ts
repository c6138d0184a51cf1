import type { CslType } from '../../model/csl-item.ts';

const TYPES: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['abstract', 'article-journal'],
  ['artwork', 'graphic'],
  ['bills/resolutions', 'bill'],
  ['book', 'book'],
  ['book, edited', 'book'],
  ['book, section', 'chapter'],
  ['book, whole', 'book'],
  ['case/court decisions', 'legal_case'],
  ['computer program', 'software'],
  ['conference proceedings', 'paper-conference'],
  ['dissertation/thesis', 'thesis'],
  ['dissertation/thesis, unpublished', 'thesis'],
  ['generic', 'document'],
  ['grant', 'document'],
  ['hearing', 'hearing'],
  ['journal', 'article-journal'],
  ['journal article', 'article-journal'],
  ['journal, electronic', 'article-journal'],
  ['laws/statutes', 'legislation'],
  ['magazine article', 'article-magazine'],
  ['map', 'map'],
  ['monograph', 'book'],
  ['motion picture', 'motion_picture'],
  ['music score', 'musical_score'],
  ['newspaper article', 'article-newspaper'],
  ['online discussion forum', 'post'],
  ['patent', 'patent'],
  ['personal communication', 'personal_communication'],
  ['report', 'report'],
  ['sound recording', 'song'],
  ['unpublished material', 'manuscript'],
  ['video/dvd', 'motion_picture'],
  ['video/ dvd', 'motion_picture'],
  ['web page', 'webpage'],
]);

/** The CSL type of one of RefWorks, or `undefined` if it is none. */
export function cslTypeFromRefworks(name: string): CslType | undefined {
  return TYPES.get(name.trim().toLowerCase());
}
