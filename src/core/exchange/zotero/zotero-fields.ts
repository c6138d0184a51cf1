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

/** Fields of single types, which are read into the variable that Zotero gives them in CSL, and not written. */
export const READ_FIELDS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['z:runningTime', 'dimensions'],
  ['z:system', 'medium'],
  ['z:audioRecordingFormat', 'medium'],
  ['z:videoRecordingFormat', 'medium'],
  ['z:interviewMedium', 'medium'],
  ['z:programmingLanguage', 'genre'],
  ['z:thesisType', 'genre'],
  ['z:manuscriptType', 'genre'],
  ['z:letterType', 'genre'],
  ['z:mapType', 'genre'],
  ['z:websiteType', 'genre'],
  ['z:postType', 'genre'],
  ['z:reportType', 'genre'],
  ['z:presentationType', 'genre'],
  ['z:applicationNumber', 'call-number'],
  ['z:priorityNumbers', 'issue'],
  ['z:legalStatus', 'status'],
  ['z:legislativeBody', 'authority'],
  ['z:organization', 'authority'],
  ['z:committee', 'section'],
  ['z:session', 'chapter-number'],
  ['z:history', 'references'],
  ['z:references', 'references'],
  ['z:code', 'container-title'],
  ['z:reporter', 'container-title'],
  ['z:codeNumber', 'volume'],
  ['z:archiveID', 'number'],
  ['z:repository', 'publisher'],
]);

/** The property that `dimensions` is in an item of a type: how long a recording runs, or how large a work of art is. */
export function dimensionsProperty(type: CslType): string {
  const isRecording = type === 'song' || type === 'motion_picture' || type === 'broadcast';
  return isRecording ? 'z:runningTime' : 'z:artworkSize';
}

/** Written by other means than one property each. */
export const NOT_WRITTEN_ALONE = new Set<CslTextVariable>([
  'publisher',
  'container-title',
  'event-title',
  'dimensions',
]);

/** What a number and an edition are in an item of a type. */
export function numberVariable(type: CslType): CslTextVariable {
  return type.startsWith('article-') || type === 'paper-conference' ? 'issue' : 'number';
}
export function editionVariable(type: CslType): CslTextVariable {
  return type === 'software' || type === 'dataset' ? 'version' : 'edition';
}
