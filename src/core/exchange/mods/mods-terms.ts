import {
  CSL_NAME_VARIABLES,
  CSL_TYPES,
  type CslNameVariable,
  type CslTextVariable,
  type CslType,
} from '../../model/csl-item.ts';

/** MARC relator codes of what CSL has people for. @see https://www.loc.gov/marc/relators/ */
const RELATORS: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['aut', 'author'],
  ['edt', 'editor'],
  ['trl', 'translator'],
  ['ctb', 'contributor'],
  ['com', 'compiler'],
  ['cmp', 'composer'],
  ['cur', 'curator'],
  ['drt', 'director'],
  ['hst', 'host'],
  ['ill', 'illustrator'],
  ['ivr', 'interviewer'],
  ['nrt', 'narrator'],
  ['orm', 'organizer'],
  ['prf', 'performer'],
  ['pro', 'producer'],
  ['pbd', 'editorial-director'],
  ['rcp', 'recipient'],
  ['aus', 'script-writer'],
  ['cre', 'author'],
  ['ive', 'author'],
]);
const ROLE_WORDS: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['creator', 'author'],
  ['degree grantor', 'contributor'],
  ['screenwriter', 'script-writer'],
  ['addressee', 'recipient'],
]);

/** The variable of a role by its code or words; `undefined` if CSL has no such people. */
export function variableOfRole(role: string): CslNameVariable | undefined {
  const term = role.trim().toLowerCase().replace(/\.$/u, '');
  const words = term.replaceAll(' ', '-');
  return (
    RELATORS.get(term) ?? ROLE_WORDS.get(term) ?? CSL_NAME_VARIABLES.find((variable) => variable === words)
  );
}

/** The relator code of a variable, where there is one. */
export function relatorOf(variable: CslNameVariable): string | undefined {
  return [...RELATORS].find(([, known]) => known === variable)?.[0];
}

/** What catalogues call the types; the words of MARC, of bibutils and of repositories. */
const GENRES: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['journal article', 'article-journal'],
  ['article', 'article-journal'],
  ['research article', 'article-journal'],
  ['review', 'review'],
  ['magazine article', 'article-magazine'],
  ['newspaper article', 'article-newspaper'],
  ['newspaper', 'article-newspaper'],
  ['book chapter', 'chapter'],
  ['book section', 'chapter'],
  ['conference publication', 'paper-conference'],
  ['conference paper', 'paper-conference'],
  ['technical report', 'report'],
  ['ph.d. thesis', 'thesis'],
  ['masters thesis', 'thesis'],
  ['dissertation', 'thesis'],
  ['theses', 'thesis'],
  ['web site', 'webpage'],
  ['web page', 'webpage'],
  ['blog', 'post-weblog'],
  ['letter', 'personal_communication'],
  ['motion picture', 'motion_picture'],
  ['video', 'motion_picture'],
  ['sound', 'song'],
  ['computer program', 'software'],
  ['legal case and case notes', 'legal_case'],
  ['unpublished', 'manuscript'],
  ['encyclopedia', 'entry-encyclopedia'],
  ['dictionary', 'entry-dictionary'],
  ['art original', 'graphic'],
  ['picture', 'graphic'],
]);

/** The type that a genre says, or `undefined` if it says none. */
export function typeOfGenre(genre: string): CslType | undefined {
  const term = genre.trim().toLowerCase();
  return GENRES.get(term) ?? CSL_TYPES.find((type) => type === term);
}

/** MODS's word for what kind of thing a type is. */
export function resourceOf(type: CslType): string {
  if (type === 'map') return 'cartographic';
  if (type === 'motion_picture' || type === 'broadcast') return 'moving image';
  if (type === 'song') return 'sound recording';
  if (type === 'graphic' || type === 'figure') return 'still image';
  return type === 'software' || type === 'dataset' ? 'software, multimedia' : 'text';
}

/** Identifiers that CSL has variables for, by MODS's name for them. */
export const IDENTIFIERS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['doi', 'DOI'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['pmid', 'PMID'],
  ['pmc', 'PMCID'],
  ['report number', 'number'],
]);

/** Details of a part that CSL has variables for; the first of several is the one written. */
export const DETAILS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'issue'],
  ['chapter', 'chapter-number'],
  ['section', 'section'],
  ['part', 'part-number'],
  ['supplement', 'supplement-number'],
]);
