import { anyOf } from '../../languages/phrases.ts';
import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { listOf, textOf, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';
import { publishingWords } from './publishing-words.ts';

const sectionOf = (names: readonly string[]) => new RegExp(`^${anyOf(names)}$`, 'iu');
const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [sectionOf(publishingWords(({ opinions }) => opinions)), 'Opinion'],
  [sectionOf(publishingWords(({ editorials }) => editorials)), 'Editorial'],
  [sectionOf(publishingWords(({ interviews }) => interviews)), 'Interview'],
  [sectionOf(publishingWords(({ pressReleases }) => pressReleases)), 'Press release'],
];
/** In addresses there are neither spaces nor accents. */
const PRESS_ADDRESS = new RegExp(
  `/${anyOf(publishingWords(({ pressReleases }) => pressReleases).map(withoutAccents)).replaceAll(' ', '-?')}/`,
  'iu',
);

/** What kind of text it is within its type, where the page says so: opinion, press release, interview. */
export function genreCandidates({ meta, jsonLd, url }: PageFacts): readonly Candidate<string>[] {
  const { article } = jsonLd;
  const isOpinion = typesOf(article).includes('OpinionNewsArticle');
  const sections = [
    ...listOf(article?.articleSection).slice(0, 5).map(textOf),
    textOf(article?.genre),
    meta('article:section')?.content,
    meta('parsely-section')?.content,
    meta('dc.type')?.content,
  ];
  const named = sections.flatMap((section) => {
    const genre = SECTIONS.find(([pattern]) => pattern.test(section?.slice(0, 60) ?? ''))?.[1];
    return genre === undefined ? [] : [candidate(genre, 'section', 'likely')];
  });
  return merged(
    [
      ...(isOpinion ? [candidate('Opinion', 'json-ld', 'likely')] : []),
      ...named,
      ...(PRESS_ADDRESS.test(url ?? '') ? [candidate('Press release', 'address', 'suggested')] : []),
    ],
    plainWords,
  );
}

function withoutAccents(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '');
}
