import { type CiteRule, without } from './cite-rule.ts';

/** An article without pages has its number in their place. @see CMOS17 14.174; Citing Medicine, 2nd ed., ch. 1 (location) */
export const articleNumberAsPage: CiteRule = (csl) => asPage(csl, (number) => number);

/** An article’s number is called one, and stands where pages would: “2019, article e0209899”. @see MLA9 5.78 */
export const articleNumberInWords: CiteRule = (csl) => asPage(csl, (number) => `article ${number}`);

function asPage(csl: Parameters<CiteRule>[0], said: (number: string) => string): ReturnType<CiteRule> {
  const { type, number, page } = csl;
  return type === 'article-journal' && number !== undefined && page === undefined
    ? { ...without(csl, 'number'), page: said(number.replace(/^article\s+/iu, '')) }
    : csl;
}
