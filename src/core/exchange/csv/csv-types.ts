import { CSL_TYPES, type CslType } from '../../model/csl-item.ts';

/** Zotero's item types, and Scopus's document types, in small letters. */
const FOREIGN: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['journalarticle', 'article-journal'],
  ['magazinearticle', 'article-magazine'],
  ['newspaperarticle', 'article-newspaper'],
  ['preprint', 'article'],
  ['booksection', 'chapter'],
  ['conferencepaper', 'paper-conference'],
  ['blogpost', 'post-weblog'],
  ['forumpost', 'post'],
  ['encyclopediaarticle', 'entry-encyclopedia'],
  ['dictionaryentry', 'entry-dictionary'],
  ['computerprogram', 'software'],
  ['film', 'motion_picture'],
  ['videorecording', 'motion_picture'],
  ['audiorecording', 'song'],
  ['tvbroadcast', 'broadcast'],
  ['radiobroadcast', 'broadcast'],
  ['podcast', 'broadcast'],
  ['presentation', 'speech'],
  ['artwork', 'graphic'],
  ['case', 'legal_case'],
  ['statute', 'legislation'],
  ['letter', 'personal_communication'],
  ['email', 'personal_communication'],
  ['instantmessage', 'personal_communication'],
  ['article', 'article-journal'],
  ['review', 'article-journal'],
  ['book chapter', 'chapter'],
  ['conference paper', 'paper-conference'],
]);

/** The CSL type that a cell names: CSL's own name where it is in our own column, else Zotero's or Scopus's. */
export function cslTypeFromCell(cell: string, options: { readonly isOwn: boolean }): CslType | undefined {
  const name = cell.trim().toLowerCase();
  const own = CSL_TYPES.find((type) => type === name);
  return options.isOwn ? (own ?? FOREIGN.get(name)) : (FOREIGN.get(name) ?? own);
}
