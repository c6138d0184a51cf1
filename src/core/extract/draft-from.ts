import type { CslItem } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { Candidate, Reading, TagSuggestion } from '../model/reading.ts';
import type { Article } from './article/article.ts';
import { type Candidates, chosen } from './candidates.ts';
import type { Wire } from './wire/read-wire.ts';

export type DraftParts = {
  readonly candidates: Candidates & { readonly type: readonly [Candidate<CslItem['type']>, ...unknown[]] };
  /** By variable, why it is not known if nothing was found. */
  readonly missing: Readonly<Record<string, string>>;
  readonly article: Article;
  readonly wire?: Wire;
  readonly tags?: readonly TagSuggestion[];
};

const NO_WIRE: Wire = { credits: [], quotations: [], figures: [], notices: [] };

/** Of a source in which nothing was read besides its text. */
export const EMPTY_READING: Reading = { candidates: {}, marks: [], tags: [], ...NO_WIRE };

/** Puts together what was read out of a source. */
export function draftFrom({ candidates, missing, article, wire = NO_WIRE, tags = [] }: DraftParts): Draft {
  const { csl, provenance } = chosen(candidates, missing);
  return {
    csl: { ...csl, type: candidates.type[0].value },
    provenance,
    paragraphs: article.paragraphs,
    reading: {
      candidates: Object.fromEntries(
        Object.entries(candidates).flatMap(([variable, list]) =>
          list && list.length > 0 ? [[variable, [...list]]] : [],
        ),
      ),
      marks: [...article.marks],
      ...wire,
      tags: [...tags],
    },
  };
}
