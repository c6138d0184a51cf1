import type { CoinsWork } from '../../csl/coins/coins-work.ts';
import type { Candidate } from '../../model/reading.ts';
import { type Candidates, candidate, merged } from '../candidates.ts';
import { type JsonLdNode, listOf, textOf, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';
import { arxivCandidates } from './identifiers.ts';

/** The variables of a work’s place in its journal, book or series. */
const PLACES = {
  volume: [
    'citation_volume',
    'bepress_citation_volume',
    'prism.volume',
    'eprints.volume',
    'dc.citation.volume',
  ],
  issue: [
    'citation_issue',
    'bepress_citation_issue',
    'prism.number',
    'prism.issue',
    'eprints.number',
    'dc.citation.issue',
  ],
  publisher: [
    'citation_publisher',
    'citation_dissertation_institution',
    'bepress_citation_dissertation_institution',
    'citation_technical_report_institution',
    'bepress_citation_technical_report_institution',
    'eprints.publisher',
    'eprints.institution',
    'dc.publisher',
    'dcterms.publisher',
  ],
  number: ['citation_technical_report_number', 'bepress_citation_technical_report_num', 'eprints.id_number'],
  edition: ['citation_edition', 'prism.edition'],
  genre: ['citation_dissertation_name', 'bepress_citation_dissertation_name', 'eprints.thesis_type'],
  'event-title': ['citation_conference', 'eprints.event_title'],
  'event-place': ['eprints.event_location'],
  'publisher-place': ['eprints.place_of_pub'],
  'collection-title': ['citation_series_title', 'eprints.series'],
  'container-title-short': ['citation_journal_abbrev', 'prism.alternatetitle'],
  'number-of-pages': ['citation_num_pages', 'eprints.pages_number'],
} as const;
const OF_COINS: readonly string[] = ['volume', 'issue', 'publisher', 'publisher-place', 'edition'];
type Place = keyof typeof PLACES;
type Stated = { [P in Place]?: string | undefined };

const FIRST_PAGE = [
  'citation_firstpage',
  'bepress_citation_firstpage',
  'prism.startingpage',
  'citation_first_page',
];
const LAST_PAGE = [
  'citation_lastpage',
  'bepress_citation_lastpage',
  'prism.endingpage',
  'citation_last_page',
];
const PAGES = ['prism.pagerange', 'citation_pages', 'eprints.pagerange', 'dc.citation.spage'];
const LONGEST = 300;

/** What a scholarly page says of where its work appeared. @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
export function scholarlyCandidates(facts: PageFacts): Candidates {
  const { coins } = facts;
  if (!facts.isScholarly && coins === undefined && !isBookish(facts)) return {};
  const stated = partsOfWhole(facts);
  const found = Object.entries(PLACES).map(([variable, names]) => {
    const place = variable as Place;
    const metas = names.flatMap((name) =>
      facts
        .metas(name)
        .slice(0, 1)
        .map((text) => candidate(text, name, 'certain')),
    );
    const coin = OF_COINS.includes(place) ? coins?.texts.get(place)?.[0]?.[1] : undefined;
    const all = [
      ...metas,
      ...(stated[place] === undefined ? [] : [candidate(stated[place], 'json-ld', 'certain')]),
      ...(coin === undefined ? [] : [candidate(coin, 'coins', 'likely')]),
    ];
    return [
      variable,
      merged(
        all.filter(({ value }) => value.length <= LONGEST),
        plainWords,
      ),
    ] as const;
  });
  const page = pageCandidates(facts, coins);
  const arxiv = arxivCandidates(facts).map((each) => ({ ...each, value: `arXiv:${each.value}` }));
  const named = [...found, ['page', page] as const].filter(([, list]) => list.length > 0);
  return { ...Object.fromEntries(named), ...(arxiv.length > 0 && { number: arxiv }) };
}

function pageCandidates(facts: PageFacts, coins: CoinsWork | undefined): readonly Candidate<string>[] {
  const { meta, jsonLd } = facts;
  const [first, last] = [meta(...FIRST_PAGE), meta(...LAST_PAGE)];
  const whole = meta(...PAGES);
  const { pageStart, pageEnd, pagination } = jsonLd.article ?? {};
  const all: readonly (readonly [string, string])[] = [
    [rangeOf(first?.content, last?.content), first?.name ?? ''],
    [whole?.content ?? '', whole?.name ?? ''],
    [textOf(pagination) ?? rangeOf(numberText(pageStart), numberText(pageEnd)), 'json-ld'],
    [rangeOf(coins?.texts.get('page')?.[0]?.[1]), 'coins'],
  ];
  const named = all.flatMap(([range, rule]) =>
    /^[\p{L}\d][^\n]{0,40}$/u.test(range) ? [candidate(range, rule, 'certain')] : [],
  );
  return merged(named, plainWords);
}

/** “123-130”; the first page alone where it says “123-130” itself, or there is no last one. */
function rangeOf(first = '', last = ''): string {
  const isRange = last === '' || last === first || /\d\s?[-–]\s?\d/u.test(first);
  return (isRange ? first : `${first}-${last}`).replace(/\s?[–—]\s?/gu, '-').trim();
}

function isBookish({ jsonLd }: PageFacts): boolean {
  return typesOf(jsonLd.article).some((type) =>
    /ScholarlyArticle$|^(?:Chapter|Thesis|Report|Book)$/u.test(type),
  );
}

/** Volume and issue stand in what an article is part of, one in the other. */
function partsOfWhole(facts: PageFacts): Readonly<Stated> {
  const { article, resolve } = facts.jsonLd;
  const parts: Stated = {};
  let whole: JsonLdNode | undefined = isBookish(facts) ? article : undefined;
  for (let depth = 0; whole && depth < 5; depth += 1) {
    parts.volume ??= numberText(whole.volumeNumber);
    parts.issue ??= numberText(whole.issueNumber);
    const publisher = resolve(listOf(whole.publisher)[0]);
    parts.publisher ??= textOf(publisher?.name) ?? textOf(whole.publisher);
    whole = resolve(listOf(whole.isPartOf)[0]);
  }
  return parts;
}

function numberText(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}
