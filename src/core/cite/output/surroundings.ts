import { type Direction, directionOf, lettersByDirection } from './bidi.ts';
import type { BibliographyEntry, RichText } from './rich-text.ts';
import type { Surroundings } from './run.ts';
import type { BibliographyHead } from './text-document.ts';

/** How the lines of an entry run: as the list’s, or, where each is to follow its own item, as its language does. */
export function surroundingsOf(
  { content, language }: Pick<BibliographyEntry, 'content' | 'language'>,
  { layout, isByItem }: Pick<BibliographyHead, 'layout' | 'isByItem'>,
): Surroundings {
  const { locale } = layout;
  const ofList = directionOf(locale);
  if (!isByItem) return { base: ofList, language, locale };
  const base = language === undefined ? byLetters(content, ofList) : directionOf(language);
  return { base, language, locale };
}

function byLetters(content: RichText, otherwise: Direction): Direction {
  const { ltr, rtl } = lettersByDirection(lettersOf(content));
  if (ltr === rtl) return otherwise;
  return ltr > rtl ? 'ltr' : 'rtl';
}

/** Addresses are in Latin letters in every language. */
function lettersOf(content: RichText): string {
  return content
    .map((node) => {
      if (node.kind === 'link') return '';
      return node.kind === 'text' ? node.text : lettersOf(node.children);
    })
    .join('');
}
