import type { CslType } from '../../model/csl-item.ts';
import type { Candidate } from '../../model/reading.ts';
import { type Candidates, merged } from '../candidates.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';
import { addressCandidates } from './address.ts';
import { authorCandidates } from './authors.ts';
import { availableDateCandidates, dateCandidates } from './dates.ts';
import { genreCandidates } from './genre.ts';
import { identifierCandidates } from './identifiers.ts';
import { publicationCandidates } from './publication.ts';
import { roleCandidates } from './roles.ts';
import { scholarlyCandidates } from './scholarly.ts';
import { standfirstCandidates } from './standfirst.ts';
import { titleCandidates } from './title.ts';
import { typeCandidates } from './type.ts';

/** Works that are published by somebody and appear in nothing. */
const STAND_ALONE = new Set<CslType>(['report', 'thesis', 'book', 'dataset', 'software', 'legislation']);

type Texts = readonly Candidate<string>[];
export type PageFields = Candidates & {
  readonly title: Texts;
  readonly abstract: Texts;
  readonly type: readonly [Candidate<CslType>, ...Candidate<CslType>[]];
};

/** Everything that a page offers for the fields of a citation but the language, which its text decides. */
export function pageFields(facts: PageFacts): PageFields {
  const publication = publicationCandidates(facts);
  const names = publication.map(({ value }) => value);
  const type = typeCandidates(facts, names);
  const { publisher = [], ...scholarly } = scholarlyCandidates(facts);
  const isAlone = STAND_ALONE.has(type[0].value);
  return {
    title: titleCandidates(facts, names),
    author: authorCandidates(facts, names[0]),
    ...roleCandidates(facts),
    issued: dateCandidates(facts),
    'available-date': availableDateCandidates(facts),
    'container-title': isAlone ? [] : publication,
    publisher: isAlone ? merged([...publisher, ...publication], plainWords) : publisher,
    URL: addressCandidates(facts),
    abstract: standfirstCandidates(facts),
    ...scholarly,
    genre: merged([...(scholarly.genre ?? []), ...genreCandidates(facts)], plainWords),
    ...identifierCandidates(facts),
    type,
  };
}
