import type { CslNameVariable, CslType } from '../../model/csl-item.ts';

/** A type of Zotero: the class that its node has in RDF, and the class of what it lies in. */
export type ZoteroType = { readonly csl: CslType; readonly rdf: string; readonly container?: string };

/** Types by Zotero's name. Where several are one in CSL, the first is the one written. */
export const ZOTERO_TYPES: ReadonlyMap<string, ZoteroType> = new Map<string, ZoteroType>([
  ['journalArticle', { csl: 'article-journal', rdf: 'bib:Article', container: 'bib:Journal' }],
  ['magazineArticle', { csl: 'article-magazine', rdf: 'bib:Article', container: 'bib:Periodical' }],
  ['newspaperArticle', { csl: 'article-newspaper', rdf: 'bib:Article', container: 'bib:Newspaper' }],
  ['book', { csl: 'book', rdf: 'bib:Book' }],
  ['bookSection', { csl: 'chapter', rdf: 'bib:BookSection', container: 'bib:Book' }],
  ['conferencePaper', { csl: 'paper-conference', rdf: 'rdf:Description', container: 'bib:Journal' }],
  ['webpage', { csl: 'webpage', rdf: 'bib:Document', container: 'z:Website' }],
  ['blogPost', { csl: 'post-weblog', rdf: 'bib:Document', container: 'z:Blog' }],
  ['forumPost', { csl: 'post', rdf: 'bib:Document', container: 'z:Forum' }],
  ['report', { csl: 'report', rdf: 'bib:Report' }],
  ['thesis', { csl: 'thesis', rdf: 'bib:Thesis' }],
  ['manuscript', { csl: 'manuscript', rdf: 'bib:Manuscript' }],
  ['letter', { csl: 'personal_communication', rdf: 'bib:Letter' }],
  ['email', { csl: 'personal_communication', rdf: 'bib:Letter' }],
  ['instantMessage', { csl: 'personal_communication', rdf: 'bib:Letter' }],
  ['interview', { csl: 'interview', rdf: 'bib:Interview' }],
  ['film', { csl: 'motion_picture', rdf: 'bib:MotionPicture' }],
  ['videoRecording', { csl: 'motion_picture', rdf: 'bib:Recording' }],
  ['podcast', { csl: 'broadcast', rdf: 'bib:Recording' }],
  ['radioBroadcast', { csl: 'broadcast', rdf: 'bib:Recording' }],
  ['tvBroadcast', { csl: 'broadcast', rdf: 'bib:Recording' }],
  ['audioRecording', { csl: 'song', rdf: 'bib:Recording' }],
  ['artwork', { csl: 'graphic', rdf: 'bib:Illustration' }],
  ['map', { csl: 'map', rdf: 'bib:Image' }],
  ['presentation', { csl: 'speech', rdf: 'bib:ConferenceProceedings' }],
  ['computerProgram', { csl: 'software', rdf: 'bib:Data' }],
  ['dataset', { csl: 'dataset', rdf: 'bib:Data' }],
  ['preprint', { csl: 'article', rdf: 'rdf:Description' }],
  ['standard', { csl: 'standard', rdf: 'rdf:Description' }],
  ['encyclopediaArticle', { csl: 'entry-encyclopedia', rdf: 'rdf:Description', container: 'bib:Book' }],
  ['dictionaryEntry', { csl: 'entry-dictionary', rdf: 'rdf:Description', container: 'bib:Book' }],
  ['patent', { csl: 'patent', rdf: 'bib:Patent' }],
  ['statute', { csl: 'legislation', rdf: 'bib:Legislation' }],
  ['bill', { csl: 'bill', rdf: 'bib:Legislation' }],
  ['hearing', { csl: 'hearing', rdf: 'bib:Report' }],
  ['case', { csl: 'legal_case', rdf: 'bib:Document', container: 'bib:CourtReporter' }],
  ['document', { csl: 'document', rdf: 'bib:Document' }],
]);

/** The type that a node has by its class alone, where nothing else says it. */
export function typeOfClass(rdf: string): CslType | undefined {
  return [...ZOTERO_TYPES.values()].find((type) => type.rdf === rdf && rdf !== 'rdf:Description')?.csl;
}

/** Zotero's creators by the property that lists them. */
export const ZOTERO_PEOPLE: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['bib:authors', 'author'],
  ['bib:editors', 'editor'],
  ['bib:contributors', 'contributor'],
  ['z:translators', 'translator'],
  ['z:seriesEditors', 'collection-editor'],
  ['z:bookAuthors', 'container-author'],
  ['z:directors', 'director'],
  ['z:interviewers', 'interviewer'],
  ['z:recipients', 'recipient'],
  ['z:composers', 'composer'],
  ['z:producers', 'producer'],
  ['z:scriptwriters', 'script-writer'],
  ['z:guests', 'guest'],
  ['z:reviewedAuthors', 'reviewed-author'],
  ['z:artists', 'author'],
  ['z:cartographers', 'author'],
  ['z:interviewees', 'author'],
  ['z:inventors', 'author'],
  ['z:performers', 'author'],
  ['z:podcasters', 'author'],
  ['z:presenters', 'author'],
  ['z:programmers', 'author'],
  ['z:sponsors', 'author'],
]);
const AUTHORS: Partial<Record<CslType, string>> = {
  graphic: 'z:artists',
  map: 'z:cartographers',
  interview: 'z:interviewees',
  patent: 'z:inventors',
  song: 'z:performers',
  broadcast: 'z:podcasters',
  speech: 'z:presenters',
  software: 'z:programmers',
};

/** The property that lists people of a variable in an item of a type. */
export function peopleProperty(variable: CslNameVariable, type: CslType): string | undefined {
  const own = variable === 'author' ? AUTHORS[type] : undefined;
  return own ?? [...ZOTERO_PEOPLE].find(([, known]) => known === variable)?.[0];
}
