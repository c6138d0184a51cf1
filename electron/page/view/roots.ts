/** The trees of a frame, and the time there is for them. */
export type Roots = {
  /** The document and every shadow root in it, closed ones too. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Every element that matches, in all roots; never more than 20,000. */
  all<E extends Element>(selector: string): E[];
  /** Does something to each, as long as there is time; a failure is noted and ends only that one. */
  each<T>(things: Iterable<T>, change: (thing: T) => boolean | Promise<boolean>): Promise<void>;
  /** How long there still is. */
  leftMs(): number;
};

/** Refers to nothing outside itself: its source runs in the frame's isolated world. */
export function rootsOfPage(
  closedRoots: readonly ShadowRoot[],
  withinMs: number,
  note: (outcome: { readonly problem?: unknown }) => void,
): Roots {
  const MOST = 20_000;
  const end = performance.now() + withinMs;
  const leftMs = () => Math.max(0, end - performance.now());
  const roots: (Document | ShadowRoot)[] = [document, ...closedRoots];
  for (const root of roots) {
    if (roots.length > MOST) break;
    for (const { shadowRoot } of root.querySelectorAll('*'))
      if (shadowRoot && !roots.includes(shadowRoot)) roots.push(shadowRoot);
  }
  return {
    roots,
    leftMs,
    all: <E extends Element>(selector: string) =>
      roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]).slice(0, MOST),
    async each(things, change) {
      for (const thing of things) {
        if (leftMs() === 0) return note({ problem: 'out of time' });
        try {
          if (await change(thing)) note({});
        } catch (problem) {
          note({ problem });
        }
      }
    },
  };
}
