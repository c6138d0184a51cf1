/** A paragraph of one text or of both. */
export type ComparedParagraph = {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
};

type Run = { readonly from: number; readonly to: number };
type Pair = readonly [before: number, after: number];

/**
 * What became of a text, paragraph by paragraph. Those that were not added are the old text, those that were not
 * removed the new one, each in its order. A changed paragraph is one removed and one added.
 *
 * Paragraphs that occur once in either text hold it together, so that a moved block does not tear the rest apart.
 * Cost: n log n for texts whose paragraphs mostly differ from one another.
 *
 * @see B. Cohen's “patience diff”, as described by the authors of Bazaar
 */
export function compareText(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  return compareRuns(before, { from: 0, to: before.length }, after, { from: 0, to: after.length });
}

function compareRuns(
  before: readonly string[],
  old: Run,
  after: readonly string[],
  now: Run,
): ComparedParagraph[] {
  const head = commonLength(before, old, after, now, 1);
  const restOld = { from: old.from + head, to: old.to };
  const restNow = { from: now.from + head, to: now.to };
  const tail = commonLength(before, restOld, after, restNow, -1);
  const kept = (from: number, to: number) => before.slice(from, to).map((text) => as('kept', text));
  return [
    ...kept(old.from, restOld.from),
    ...compareMiddle(before, { ...restOld, to: old.to - tail }, after, { ...restNow, to: now.to - tail }),
    ...kept(old.to - tail, old.to),
  ];
}

/** Two runs that neither begin nor end alike: cut where paragraphs hold them together. */
function compareMiddle(
  before: readonly string[],
  old: Run,
  after: readonly string[],
  now: Run,
): ComparedParagraph[] {
  const anchors = longestRising(pairsOfUnique(before, old, after, now));
  if (anchors.length === 0) {
    return [
      ...before.slice(old.from, old.to).map((text) => as('removed', text)),
      ...after.slice(now.from, now.to).map((text) => as('added', text)),
    ];
  }
  const found: ComparedParagraph[] = [];
  let [atOld, atNow] = [old.from, now.from];
  for (const [inOld, inNow] of anchors) {
    found.push(...compareRuns(before, { from: atOld, to: inOld }, after, { from: atNow, to: inNow }));
    found.push(as('kept', before[inOld] ?? ''));
    [atOld, atNow] = [inOld + 1, inNow + 1];
  }
  found.push(...compareRuns(before, { from: atOld, to: old.to }, after, { from: atNow, to: now.to }));
  return found;
}

function commonLength(before: readonly string[], old: Run, after: readonly string[], now: Run, step: 1 | -1) {
  const most = Math.min(old.to - old.from, now.to - now.from);
  const [firstOld, firstNow] = step === 1 ? [old.from, now.from] : [old.to - 1, now.to - 1];
  let length = 0;
  while (length < most && before[firstOld + step * length] === after[firstNow + step * length]) length += 1;
  return length;
}

/** Where the paragraphs stand that occur exactly once in both runs, in the order of the old one. */
function pairsOfUnique(before: readonly string[], old: Run, after: readonly string[], now: Run): Pair[] {
  const inNow = placesOfUnique(after, now);
  return [...placesOfUnique(before, old)].flatMap(([text, atOld]): Pair[] => {
    const atNow = inNow.get(text);
    return atNow === undefined ? [] : [[atOld, atNow]];
  });
}

function placesOfUnique(texts: readonly string[], { from, to }: Run): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const text = texts[at] ?? '';
    if (places.has(text)) repeated.add(text);
    places.set(text, at);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The longest choice of pairs that rises in both places. @see C. Schensted, Longest increasing subsequences (1961) */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const piles: { readonly pair: Pair; readonly below: Link | undefined }[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, below: piles[low - 1] };
  }
  const rising: Pair[] = [];
  for (let link: Link | undefined = piles.at(-1); link; link = link.below) rising.push(link.pair);
  return rising.reverse();
}
type Link = { readonly pair: Pair; readonly below: Link | undefined };

function as(kind: ComparedParagraph['kind'], text: string): ComparedParagraph {
  return { kind, text };
}
