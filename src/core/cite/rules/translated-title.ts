import { ownVariable } from '../../model/own-variables.ts';
import type { CiteRule } from './cite-rule.ts';
import { titleWithNote } from './roman-in-title.ts';
import { titleCase } from './title-case.ts';

/**
 * A title in another language: in Latin letters if it is known in them, then its translation in brackets.
 *
 * @see PM7 9.38
 */
export const apaTranslatedTitle: CiteRule = (csl) => {
  const translated = ownVariable(csl, 'translated-title');
  const titled = inLatinLetters(csl);
  return translated === undefined ? titled : titleWithNote(titled, `[${translated}]`);
};

/**
 * MLA and Chicago set the translation in brackets within the title’s own type.
 *
 * @see MLA9 5.31 and 2.94; CMOS17 11.9 and 14.99
 */
export const translatedTitle: CiteRule = (csl) => {
  const translated = ownVariable(csl, 'translated-title');
  const titled = inLatinLetters(csl);
  if (translated === undefined) return titled;
  const { title = '' } = titled;
  return {
    ...titled,
    title: `<span class="nocase">${title} [${titleCase(translated)}]</span>`,
    'title-short': titled['title-short'] ?? title,
  };
};

const inLatinLetters: CiteRule = (csl) => {
  const title = ownVariable(csl, 'transliterated-title');
  return title === undefined ? csl : { ...csl, title };
};
