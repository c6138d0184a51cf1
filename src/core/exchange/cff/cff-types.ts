import type { CslType } from '../../model/csl-item.ts';

/** The types of references of CFF 1.2 and what they are in CSL; the first of several is the one we write. */
const PAIRS: readonly (readonly [string, CslType])[] = [
  ['article', 'article-journal'],
  ['magazine-article', 'article-magazine'],
  ['newspaper-article', 'article-newspaper'],
  ['unpublished', 'article'],
  ['book', 'book'],
  ['edited-work', 'book'],
  ['historical-work', 'classic'],
  ['manual', 'report'],
  ['report', 'report'],
  ['government-document', 'report'],
  ['conference-paper', 'paper-conference'],
  ['conference', 'event'],
  ['proceedings', 'book'],
  ['thesis', 'thesis'],
  ['website', 'webpage'],
  ['blog', 'post-weblog'],
  ['data', 'dataset'],
  ['database', 'dataset'],
  ['software', 'software'],
  ['software-code', 'software'],
  ['software-container', 'software'],
  ['software-executable', 'software'],
  ['software-virtual-machine', 'software'],
  ['dictionary', 'entry-dictionary'],
  ['encyclopedia', 'entry-encyclopedia'],
  ['bill', 'bill'],
  ['legal-case', 'legal_case'],
  ['legal-rule', 'regulation'],
  ['statute', 'legislation'],
  ['hearing', 'hearing'],
  ['patent', 'patent'],
  ['standard', 'standard'],
  ['map', 'map'],
  ['art', 'graphic'],
  ['film-broadcast', 'motion_picture'],
  ['video', 'motion_picture'],
  ['audiovisual', 'broadcast'],
  ['multimedia', 'webpage'],
  ['music', 'musical_score'],
  ['sound-recording', 'song'],
  ['pamphlet', 'pamphlet'],
  ['personal-communication', 'personal_communication'],
  ['slides', 'speech'],
  ['serial', 'periodical'],
  ['grant', 'document'],
  ['generic', 'document'],
];

const READ = new Map(PAIRS);
const WRITTEN = new Map([...PAIRS].reverse().map(([cff, csl]) => [csl, cff]));

/** The CSL type of a CFF type, or `undefined` if CFF has no such type. */
export function cslTypeFromCff(type: string): CslType | undefined {
  return READ.get(type);
}

/** The CFF type that says most of a CSL type. */
export function cffTypeOf(type: CslType): string {
  return type === 'report' ? 'report' : type === 'document' ? 'generic' : (WRITTEN.get(type) ?? 'generic');
}
