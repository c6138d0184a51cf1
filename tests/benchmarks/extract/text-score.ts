/** How much of a prediction is true, and how much of the truth it holds; 0 to 1. */
export type TextScore = { readonly precision: number; readonly recall: number };

const GRAM = 4;

/**
 * Compares two texts by their runs of four words, each counted as often as it occurs. A text of fewer words is
 * one run.
 *
 * @see https://github.com/scrapinghub/article-extraction-benchmark
 */
export function scoreText(truth: string, predicted: string): TextScore {
  const wanted = gramsOf(truth);
  const got = gramsOf(predicted);
  let hits = 0;
  for (const [gram, count] of got) hits += Math.min(count, wanted.get(gram) ?? 0);
  return {
    precision: share(hits, total(got), total(wanted)),
    recall: share(hits, total(wanted), total(got)),
  };
}

/** The means of precision and recall, and the F1 of those means. */
export function meanScore(scores: readonly TextScore[]): TextScore & { readonly f1: number } {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: f1Of({ precision, recall }) };
}

/** The harmonic mean of precision and recall. */
export function f1Of({ precision, recall }: TextScore): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** `\w+` as Python reads it: letters, numbers and the low line, without combining marks. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function gramsOf(text: string): ReadonlyMap<string, number> {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - GRAM + 1); at += 1) {
    const gram = tokens.slice(at, at + GRAM).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Of nothing, all is right if nothing was wanted either. */
function share(hits: number, own: number, other: number): number {
  if (own === 0) return other === 0 ? 1 : 0;
  return hits / own;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
