import type { CslTextVariable, CslType } from '../../model/csl-item.ts';

/** Properties of an item that are one text; the first for a variable is the one written. */
export const ITEM_FIELDS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['dc:title', 'title'],
  ['z:shortTitle', 'title-short'],
  ['bib:pages', 'page'],
  ['dcterms:abstract', 'abstract'],
  ['dc:rights', 'license'],
  ['z:language', 'language'],
  ['dc:language', 'language'],
  ['z:libraryCatalog', 'source'],
  ['z:archive', 'archive'],
  ['dc:coverage', 'archive_location'],
  ['z:archiveLocation', 'archive_location'],
  ['z:numPages', 'number-of-pages'],
  ['z:numberOfVolumes', 'number-of-volumes'],
  ['z:type', 'genre'],
  ['dc:type', 'genre'],
  ['z:medium', 'medium'],
  ['dcterms:medium', 'medium'],
  ['z:status', 'status'],
  ['z:scale', 'scale'],
  ['z:artworkSize', 'dimensions'],
  ['z:versionNumber', 'version'],
  ['z:meetingName', 'event-title'],
  ['z:university', 'publisher'],
  ['z:court', 'authority'],
  ['z:issuingAuthority', 'authority'],
  ['z:publicationTitle', 'container-title'],
  ['z:websiteTitle', 'container-title'],
  ['z:blogTitle', 'container-title'],
  ['z:forumTitle', 'container-title'],
  ['z:bookTitle', 'container-title'],
  ['z:proceedingsTitle', 'container-title'],
  ['z:encyclopediaTitle', 'container-title'],
  ['z:dictionaryTitle', 'container-title'],
  ['z:programTitle', 'container-title'],
]);

/** Written by other means than one property each. */
export const NOT_WRITTEN_ALONE = new Set<CslTextVariable>(['publisher', 'container-title', 'event-title']);

/** What a number and an edition are in an item of a type. */
export function numberVariable(type: CslType): CslTextVariable {
  return type.startsWith('article-') || type === 'paper-conference' ? 'issue' : 'number';
}
export function editionVariable(type: CslType): CslTextVariable {
  return type === 'software' || type === 'dataset' ? 'version' : 'edition';
}
