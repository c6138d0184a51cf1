import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { listOf, textOf, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';

const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:opinions?|op-?eds?|commentary|comment|meinung|kommentare?|opinión|opinione|opinião|tribunes?|columnists?|мнени[ея]|رأي|آراء|评论|評論|社説)$/iu,
    'Opinion',
  ],
  [/^(?:editorials?|leitartikel|éditorial)$/iu, 'Editorial'],
  [/^(?:interviews?|entretiens?|entrevistas?|interviste?)$/iu, 'Interview'],
  [
    /^(?:press[ -]?releases?|pressemitteilung(?:en)?|communiqués?(?: de presse)?|comunicados?(?: de prensa)?|comunicat[oi] stampa|пресс-релиз(?:ы)?|بيان صحفي|新闻稿|プレスリリース)$/iu,
    'Press release',
  ],
];
const PRESS_ADDRESS =
  /\/(?:press-?releases?|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?)\//iu;

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
