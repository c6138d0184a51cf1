import type { CslItem } from '../model/csl-item.ts';
import { type Candidate, CONFIDENCES, type Confidence } from '../model/reading.ts';

/** What a source offers for each variable, best first; an empty list was looked for in vain. */
export type Candidates = {
  readonly [V in keyof CslItem]?: readonly Candidate<NonNullable<CslItem[V]>>[];
};

/** A value that a rule found. @param raw as the source writes it, where that says more */
export function candidate<T>(value: T, rule: string, confidence: Confidence, raw?: string): Candidate<T> {
  return { value, rule, confidence, ...(raw !== undefined && { raw }) };
}

/**
 * Makes one of the candidates with the same value. It is as sure as the surest of them, and a step surer where
 * several rules agree. The order of the first ones stays.
 */
export function merged<T>(
  candidates: readonly Candidate<T>[],
  keyOf: (value: T) => string,
): readonly Candidate<T>[] {
  const byKey = new Map<string, Candidate<T>>();
  for (const each of candidates) {
    const key = keyOf(each.value);
    const known = byKey.get(key);
    if (!known) byKey.set(key, each);
    else if (known.rule !== each.rule && !known.alsoBy?.includes(each.rule)) {
      const confidence = surer(known.alsoBy ? known.confidence : stepUp(known.confidence), each.confidence);
      byKey.set(key, { ...known, confidence, alsoBy: [...(known.alsoBy ?? []), each.rule] });
    }
  }
  return [...byKey.values()];
}

function stepUp(confidence: Confidence): Confidence {
  return CONFIDENCES[Math.max(0, CONFIDENCES.indexOf(confidence) - 1)] ?? confidence;
}

function surer(one: Confidence, other: Confidence): Confidence {
  return CONFIDENCES.indexOf(one) <= CONFIDENCES.indexOf(other) ? one : other;
}
