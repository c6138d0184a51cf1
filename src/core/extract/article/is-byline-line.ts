import { endsSentence } from './block.ts';
import { textWeight } from './text-weight.ts';

/** Said before a name; the name begins in upper case where there is one. */
const BY_NAME =
  /^(?:by|von|par|por|di|da|door|av|af|written by|posted by|published by|words by|story by|text(?: by)?|texte|testo|texto|автор|текст|yazan|autor|autore|auteur|reporter)\s?[:：]?\s(?:the\s|de\s|van\s|von\s|al-)?(?=[\p{Lu}\p{Lt}\p{Lo}@])/iu;
/** In scripts without case a colon or a title must part it from prose. */
const LABELLED =
  /^(?:بقلم|كتب|كتبت|إعداد|تحرير|نویسنده|نوشته|گزارش|نووسەر|ئامادەکردنی|作者|记者|記者|文|撰文|编辑|来源|來源|取材|著者|執筆|기자|글|автор|текст|autor|author|autore|auteur)\s?[/／:：]/iu;
const STARTS_LOW = /^\p{L}{2,12}\s?[:：]?\s\p{Ll}/u;
const REPORTERS = /^.{2,20}(?:\s기자|记者|記者)$/u;
const STAFF =
  /^(?:staff reports?|associated press|the associated press|news agencies|agencies|from staff reports)$/iu;
const LONGEST = 110;

/** Whether a line only says who wrote the article. Where it stands decides whether that is said of this one. */
export function isBylineLine(text: string): boolean {
  if (textWeight(text) > LONGEST || endsSentence(text)) return false;
  if (LABELLED.test(text) || REPORTERS.test(text) || STAFF.test(text)) return true;
  return BY_NAME.test(text) && !STARTS_LOW.test(text);
}
