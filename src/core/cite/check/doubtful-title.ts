import type { CslItem } from '../../model/csl-item.ts';
import { ownVariable } from '../../model/own-variables.ts';
import { said } from '../../said/said.ts';
import { isSameName } from '../rules/same-name.ts';
import { isSocialPost } from '../rules/sharing-site.ts';
import { type Doubt, doubtful, type Mend } from './cite-finding.ts';
import { sentenceCase } from './sentence-case.ts';

/** A title in capitals, with a full stop, with the site’s name behind it, or that is its container’s. */
export const doubtTitle: Doubt = (csl) => {
  const { title: marked, 'container-title': container } = csl;
  if (marked === undefined) return [];
  const title = marked.replace(/<[^>]*>/gu, '');
  const suffix = siteSuffix(title, csl);
  return [
    ...(isInCapitals(title)
      ? [doubtful('title', said('check.title-capitals', {}), inSentenceCase(marked))]
      : []),
    ...(endsWithFullStop(title) && !isSocialPost(csl)
      ? [doubtful('title', said('check.title-full-stop', {}), withoutStop(marked))]
      : []),
    ...(suffix === undefined
      ? []
      : [doubtful('title', said('check.title-site', { site: suffix }), withoutSuffix(marked))]),
    ...(isSameName(title, container) ? [doubtful('container-title', said('check.title-twice', {}))] : []),
  ];
};

/** APA wants sentence case, and what it prints is what was written. @see PM7 6.17 */
export const doubtTitleCase: Doubt = ({ title = '', language = 'en', type }, { family }) => {
  const words = title.replace(/<[^>]*>/gu, '').match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.slice(1).filter((word) => word.length > 3);
  const isTitleCase = long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word)) && !isInCapitals(title);
  const isLegal = ['bill', 'legal_case', 'legislation', 'regulation', 'treaty'].includes(type);
  return family === 'apa' && isTitleCase && !isLegal && /^en\b/iu.test(language)
    ? [doubtful('title', said('check.apa-sentence-case', {}), inSentenceCase(title))]
    : [];
};

/** APA wants a title in another language translated, and one in another script in Latin letters. @see PM7 9.38 */
export const doubtTranslation: Doubt = (csl, { family }) => {
  const { title = '', language = 'en' } = csl;
  const letters = title.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  const isOtherScript = foreign.length > letters.length / 2;
  const isOtherLanguage = isOtherScript || !/^en\b/iu.test(language);
  if (family !== 'apa' || letters.length === 0 || !isOtherLanguage) return [];
  const translated = ownVariable(csl, 'translated-title');
  const transliterated = ownVariable(csl, 'transliterated-title');
  return [
    ...(translated === undefined ? [doubtful('translated-title', said('check.apa-translation', {}))] : []),
    ...(isOtherScript && transliterated === undefined
      ? [doubtful('transliterated-title', said('check.apa-latin', {}))]
      : []),
  ];
};

function inSentenceCase(title: string): Mend {
  return { label: said('check.mend-sentence-case', {}), changes: { title: sentenceCase(title) } };
}

function withoutStop(title: string): Mend {
  return { label: said('check.mend-full-stop', {}), changes: { title: title.trim().replace(/\.$/u, '') } };
}

function withoutSuffix(title: string): Mend {
  const at = /\s[|·•–—-]\s+[^|·•]{2,40}$/u.exec(title)?.index ?? title.length;
  return { label: said('check.mend-suffix', {}), changes: { title: title.slice(0, at) } };
}

function isInCapitals(title: string): boolean {
  const letters = title.match(/[\p{Lu}\p{Ll}]/gu) ?? [];
  return letters.length >= 8 && letters.every((letter) => /\p{Lu}/u.test(letter));
}

function endsWithFullStop(title: string): boolean {
  const last = title.trim().split(/\s+/u).at(-1) ?? '';
  const isAbbreviation =
    /\..*\.$/u.test(last) || /^(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|vs|No|St|Dr|Mr|Mrs|Ms|\p{Lu})\.$/u.test(last);
  return /[^.]\.$/u.test(last) && !isAbbreviation;
}

function siteSuffix(title: string, csl: CslItem): string | undefined {
  const [, separator, suffix] = /^.+\s([|·•–—-])\s+([^|·•]{2,40})$/u.exec(title) ?? [];
  if (separator === undefined || suffix === undefined) return undefined;
  const isSite = [csl['container-title'], csl.publisher, csl.source].some((name) => isSameName(name, suffix));
  return isSite || /[|·•]/u.test(separator) ? suffix : undefined;
}
