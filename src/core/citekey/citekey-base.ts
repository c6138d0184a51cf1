import type { CslItem, CslName } from '../model/csl-item.ts';
import { hasDeskEditor } from '../model/desk-editor.ts';
import { partialDateFromCsl } from '../model/partial-date.ts';
import { titleWords } from '../model/title-words.ts';
import { transliterate } from './transliterate.ts';

const WORDS = 3;

/**
 * The citekey an item asks for: family name of its first author in lower case, the first three words of the
 * title that carry meaning, the year. ASCII letters and digits only; never empty. An editing credit of a news
 * report names no author.
 *
 * @see https://retorque.re/zotero-better-bibtex/citing/ (the default `auth.lower + shorttitle(3,3) + year`)
 */
export function citekeyBase(csl: CslItem): string {
  const [name] = csl.author ?? (hasDeskEditor(csl) ? undefined : csl.editor) ?? [];
  const author = name ? transliterate(familyOf(name)).toLowerCase() : '';
  const words = titleWords(csl.title ?? '')
    .map(transliterate)
    .filter((word) => word !== '');
  const title = words.slice(0, WORDS).map(capitalise).join('');
  const year = partialDateFromCsl(csl.issued)?.year ?? '';
  const key = `${author}${title}`;
  return key === '' ? `${transliterate(csl.type)}${year}` : `${key}${year}`;
}

function familyOf(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  return [name['non-dropping-particle'], name.family ?? name.given].filter(Boolean).join('');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
