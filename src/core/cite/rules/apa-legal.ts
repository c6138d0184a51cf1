import { type CiteRule, without } from './cite-rule.ts';

/** A bill is numbered “S. 1234” or “H.R. 56”, with no “No.”. @see PM7 11.6 */
export const apaBillNumber: CiteRule = (csl) =>
  csl.type === 'bill' && csl.number !== undefined && /^\p{L}/u.test(csl.number)
    ? { ...without(csl, 'number'), genre: [csl.genre, csl.number].filter(Boolean).join(' ') }
    : csl;

/** “Pub. L. No.” is for the public laws of the United States; any other law is named with its own number. @see PM7 11.5 */
export const apaLawNumber: CiteRule = (csl) => {
  const { type, number, title = '' } = csl;
  if (type !== 'legislation' || number === undefined) return csl;
  const bare = number.replace(/^(?:Pub(?:lic|\.)\s*L(?:aw|\.)\s*)(?:No\.?\s*)?/iu, '');
  if (/^\d+[-‑–]\d+$/u.test(bare)) return { ...csl, number: bare };
  const text = /^\d/u.test(number) ? `No. ${number}` : number;
  return { ...without(csl, 'number'), title: `${title}, <span class="nocase">${text}</span>` };
};

/** A hearing is held before a committee. @see PM7 11.6 */
export const apaHearing: CiteRule = (csl) =>
  csl.type === 'hearing' && csl.section === undefined && /committee|commission/iu.test(csl.authority ?? '')
    ? { ...without(csl, 'authority'), section: csl.authority }
    : csl;

/** U.S. Reports has the decisions of one court, which is not named again. @see PM7 11.4 */
export const apaCourt: CiteRule = (csl) =>
  csl.type === 'legal_case' && csl['container-title'] === 'U.S.' ? without(csl, 'authority') : csl;

/** Sections from one to another are joined by an en dash. @see PM7 6.6 and 11.5 */
export const sectionRange: CiteRule = (csl) => {
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(csl.section ?? '') ?? [];
  return Number(to) > Number(from) ? { ...csl, section: `${from}–${to}` } : csl;
};
