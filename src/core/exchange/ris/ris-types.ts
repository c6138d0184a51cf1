import type { CslType } from '../../model/csl-item.ts';

/** What each type of RIS is in CSL: the types of 2001 and 2011, and those that programs added. */
const READ: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['ABST', 'article-journal'],
  ['ADVS', 'motion_picture'],
  ['AGGR', 'dataset'],
  ['ANCIENT', 'classic'],
  ['ART', 'graphic'],
  ['BILL', 'bill'],
  ['BLOG', 'post-weblog'],
  ['BOOK', 'book'],
  ['CASE', 'legal_case'],
  ['CHAP', 'chapter'],
  ['CHART', 'figure'],
  ['CLSWK', 'classic'],
  ['COMP', 'software'],
  ['CONF', 'paper-conference'],
  ['CPAPER', 'paper-conference'],
  ['CTLG', 'book'],
  ['DATA', 'dataset'],
  ['DBASE', 'dataset'],
  ['DICT', 'entry-dictionary'],
  ['EBOOK', 'book'],
  ['ECHAP', 'chapter'],
  ['EDBOOK', 'book'],
  ['EJOUR', 'article-journal'],
  ['ELEC', 'webpage'],
  ['ENCYC', 'entry-encyclopedia'],
  ['EQUA', 'figure'],
  ['FIGURE', 'figure'],
  ['GEN', 'document'],
  ['GOVDOC', 'report'],
  ['GRANT', 'document'],
  ['HEAR', 'hearing'],
  ['ICOMM', 'personal_communication'],
  ['INPR', 'article'],
  ['JFULL', 'periodical'],
  ['JOUR', 'article-journal'],
  ['LEGAL', 'regulation'],
  ['MANSCPT', 'manuscript'],
  ['MAP', 'map'],
  ['MGZN', 'article-magazine'],
  ['MPCT', 'motion_picture'],
  ['MULTI', 'webpage'],
  ['MUSIC', 'musical_score'],
  ['NEWS', 'article-newspaper'],
  ['PAMP', 'pamphlet'],
  ['PAT', 'patent'],
  ['PCOMM', 'personal_communication'],
  ['POD', 'broadcast'],
  ['RPRT', 'report'],
  ['SER', 'collection'],
  ['SLIDE', 'speech'],
  ['SOUND', 'song'],
  ['STAND', 'standard'],
  ['STAT', 'legislation'],
  ['STD', 'standard'],
  ['THES', 'thesis'],
  ['UNBILL', 'bill'],
  ['UNPB', 'manuscript'],
  ['VIDEO', 'motion_picture'],
  ['WEB', 'webpage'],
  ['OTHER', 'document'],
]);

/** Where more than one type of RIS, or none, is the CSL type. */
const WRITTEN: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  classic: 'CLSWK',
  collection: 'SER',
  dataset: 'DATA',
  entry: 'ENCYC',
  event: 'SLIDE',
  figure: 'FIGURE',
  interview: 'PCOMM',
  motion_picture: 'MPCT',
  'paper-conference': 'CPAPER',
  performance: 'MPCT',
  personal_communication: 'ICOMM',
  post: 'ELEC',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'LEGAL',
  webpage: 'ELEC',
  bill: 'BILL',
  manuscript: 'MANSCPT',
};

const BY_CSL = new Map(Array.from(READ, ([ris, csl]) => [csl, ris]));

/** The CSL type of a RIS type in any case, or `undefined` if nobody uses it. */
export function cslTypeFromRis(type: string): CslType | undefined {
  return READ.get(type.toUpperCase());
}

/** The RIS type that says most of a CSL type. */
export function risTypeOf(type: CslType): string {
  return WRITTEN[type] ?? (type === 'document' ? 'GEN' : (BY_CSL.get(type) ?? 'GEN'));
}
