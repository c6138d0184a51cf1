import type { CslType } from '../../model/csl-item.ts';

/** EndNote's names of its types, and what they are in CSL; the first of several is the one we write. */
const PAIRS: readonly (readonly [string, CslType])[] = [
  ['Journal Article', 'article-journal'],
  ['Electronic Article', 'article-journal'],
  ['Magazine Article', 'article-magazine'],
  ['Newspaper Article', 'article-newspaper'],
  ['Unpublished Work', 'article'],
  ['Book', 'book'],
  ['Edited Book', 'book'],
  ['Electronic Book', 'book'],
  ['Catalog', 'book'],
  ['Book Section', 'chapter'],
  ['Electronic Book Section', 'chapter'],
  ['Conference Paper', 'paper-conference'],
  ['Conference Proceedings', 'paper-conference'],
  ['Report', 'report'],
  ['Government Document', 'report'],
  ['Thesis', 'thesis'],
  ['Web Page', 'webpage'],
  ['Online Multimedia', 'webpage'],
  ['Social Media', 'post'],
  ['Blog', 'post-weblog'],
  ['Personal Communication', 'personal_communication'],
  ['Interview', 'interview'],
  ['Film or Broadcast', 'motion_picture'],
  ['Audiovisual Material', 'motion_picture'],
  ['Television Episode', 'broadcast'],
  ['Podcast', 'broadcast'],
  ['Music', 'song'],
  ['Computer Program', 'software'],
  ['Dataset', 'dataset'],
  ['Online Database', 'dataset'],
  ['Aggregated Database', 'dataset'],
  ['Artwork', 'graphic'],
  ['Chart or Table', 'figure'],
  ['Figure', 'figure'],
  ['Equation', 'figure'],
  ['Map', 'map'],
  ['Patent', 'patent'],
  ['Statute', 'legislation'],
  ['Legal Rule or Regulation', 'regulation'],
  ['Bill', 'bill'],
  ['Case', 'legal_case'],
  ['Hearing', 'hearing'],
  ['Standard', 'standard'],
  ['Manuscript', 'manuscript'],
  ['Pamphlet', 'pamphlet'],
  ['Serial', 'collection'],
  ['Encyclopedia', 'entry-encyclopedia'],
  ['Dictionary', 'entry-dictionary'],
  ['Classical Work', 'classic'],
  ['Ancient Text', 'classic'],
  ['Press Release', 'document'],
  ['Generic', 'document'],
];

const READ = new Map(PAIRS.map(([name, type]) => [name.toLowerCase(), type]));
const WRITTEN = new Map([...PAIRS].reverse().map(([name, type]) => [type, name]));

/** The CSL type of one of EndNote's, or `undefined` if it is none. */
export function cslTypeFromEnw(name: string): CslType | undefined {
  return READ.get(name.toLowerCase());
}

/** EndNote's name of the type that says most of a CSL type. */
export function enwTypeOf(type: CslType): string {
  return type === 'document' ? 'Generic' : (WRITTEN.get(type) ?? 'Generic');
}
