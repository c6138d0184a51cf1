import type { CslItem } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { FieldOrigin, Provenance } from '../model/item.ts';
import type { Candidate, TagSuggestion } from '../model/reading.ts';
import type { Said } from '../said/said.ts';
import type { Article } from './article/article.ts';
import type { Candidates } from './candidates.ts';
import type { Wire } from './wire/read-wire.ts';

export type DraftParts = {
  /** What the source offers for each variable, best first. */
  readonly candidates: Candidates & { readonly type: readonly [Candidate<CslItem['type']>, ...unknown[]] };
  /** By variable, why it is not known if nothing was found. */
  readonly missing: Readonly<Record<string, Said>>;
  readonly article: Article;
  readonly wire?: Wire;
  readonly tags?: readonly TagSuggestion[];
};

const NO_WIRE: Wire = { credits: [], quotations: [], figures: [], notices: [] };

/**
 * Makes the choice among the candidates of a source, and the draft that explains it: the best of each variable, where
 * it comes from or why it is not known, and all that could have been chosen instead.
 */
export function draftFrom({ candidates, missing, article, wire = NO_WIRE, tags = [] }: DraftParts): Draft {
  const offered = Object.entries(candidates).flatMap(([variable, list]): readonly Offer[] => {
    const [best, ...others]: readonly Candidate[] = list ?? [];
    return best ? [{ variable, best, others }] : [];
  });
  return {
    csl: {
      ...Object.fromEntries(offered.map(({ variable, best }) => [variable, best.value])),
      type: candidates.type[0].value,
    },
    provenance: originsOf(offered, missing),
    paragraphs: article.paragraphs,
    reading: {
      candidates: Object.fromEntries(
        offered.map(({ variable, best, others }) => [variable, [best, ...others]]),
      ),
      marks: [...article.marks],
      ...wire,
      tags: [...tags],
    },
  };
}

/** What there is for one variable. */
type Offer = { readonly variable: string; readonly best: Candidate; readonly others: readonly Candidate[] };

/** Of each variable: the rule that found what was chosen and how sure it is, or why nothing was. */
function originsOf(offered: readonly Offer[], missing: Readonly<Record<string, Said>>): Provenance {
  const unknown = Object.entries(missing).map(([variable, reason]): readonly [string, FieldOrigin] => [
    variable,
    { state: 'unknown', reason },
  ]);
  const known = offered.map(({ variable, best: { rule, confidence } }): readonly [string, FieldOrigin] => [
    variable,
    { state: 'known', by: 'extracted', rule, confidence },
  ]);
  return Object.fromEntries([...unknown, ...known]);
}
