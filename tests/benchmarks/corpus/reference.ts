import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import { makeCorpus } from './article.ts';
import { oneOf, seededRandom, wholeBelow } from './random.ts';

const TYPES = [
  'article-newspaper',
  'article-journal',
  'webpage',
  'report',
  'book',
  'chapter',
  'article-magazine',
] as const;

/** Makes work `index` of the corpus `seed`, of the kinds that a bibliography mixes: always the same. */
export function makeReferences(seed: number): (index: number) => CiteEntry {
  const article = makeCorpus(seed);
  return (index) => {
    const { item } = article(index);
    const csl = ofType(item.csl, index);
    return { id: item.id, citekey: item.citekey, csl, version: `${item.id}@1`, rank: index };
  };
}

const FAMILIES = [
  ...['Berg', 'Čapek', 'van Dyk', 'Al-Haddad', 'Lind', 'Doe', 'Hesse', 'Okafor', 'Silva', 'Ivanova'],
  ...['Tanaka', 'Kovač', 'Moreau', 'Nilsson', 'O’Brien', 'Petrov', 'Quinn', 'Rossi', 'Sato', 'Weiss'],
];
const GIVEN = ['Ann', 'Bo Lee', 'Carl', 'Ada', 'Ben', 'Anton M.'];

/**
 * The same works by few people, as a library of one beat has them: twenty family names and six given names, one to three
 * authors, so that many are cited alike until initials, given names or letters tell them apart.
 */
export function makeSharedNames(seed: number): (index: number) => CiteEntry {
  const reference = makeReferences(seed);
  return (index) => {
    const { csl, ...entry } = reference(index);
    const random = seededRandom(seed * 1_000_003 + index);
    const author = Array.from({ length: 1 + wholeBelow(random, 3) }, () => ({
      family: oneOf(random, FAMILIES),
      given: oneOf(random, GIVEN),
    }));
    return { ...entry, csl: { ...csl, author } };
  };
}

function ofType({ abstract: _, ...csl }: CslItem, index: number): CslItem {
  const type = TYPES[index % TYPES.length] ?? 'webpage';
  const first = 1 + (index % 400);
  const pages = `${first}-${first + (index % 30)}`;
  const place = { publisher: csl['container-title'] ?? '', 'publisher-place': 'Elspeth' };
  if (type === 'article-journal') {
    const { URL: __, ...rest } = csl;
    return {
      ...rest,
      type,
      volume: String(1 + (index % 90)),
      issue: String(1 + (index % 12)),
      page: pages,
      DOI: `10.5555/pm.${index}`,
    };
  }
  if (type === 'book') return { ...csl, ...place, type, edition: '2', ISBN: '978-3-16-148410-0' };
  if (type === 'report') return { ...csl, ...place, type, genre: 'Report', number: String(index) };
  if (type !== 'chapter') return { ...csl, type };
  return { ...csl, ...place, type, page: pages, editor: [{ family: 'Hesse', given: 'Ludmila' }] };
}
