import { type RefObject, useEffect, useState } from 'react';

/** What of the window lies over a place: all of it is taken, or only the part below an edge. */
export type Overlap = { readonly isCovered: boolean; readonly cutBelow: number | undefined };

const NONE: Overlap = { isCovered: false, cutBelow: undefined };
/** Dialogs, menus and lists that opened over the window, in the place React Aria puts them. */
const OPENED = 'body > :not(#root) :is([role="dialog"], [role="menu"], [role="listbox"], [role="tooltip"])';
const VEILS = '[data-above="veil"]';
/** Short words in a corner, which leave what is above them free. */
const CORNERS = '[data-above="corner"]';

/**
 * Follows what of the window lies over an element. A native view covers everything of the window, so it must make
 * way. While there is anything to follow its place is measured with each paint; else nothing is done.
 */
export function useOverlap(place: RefObject<HTMLElement | null>): Overlap {
  const [overlap, setOverlap] = useState(NONE);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const found = place.current ? overlapOf(place.current.getBoundingClientRect()) : NONE;
      setOverlap((known) =>
        known.isCovered === found.isCovered && known.cutBelow === found.cutBelow ? known : found,
      );
      if (document.querySelector(`${OPENED}, ${VEILS}, ${CORNERS} > *`)) follow();
    };
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const changes = new MutationObserver(follow);
    const parents = [document.body, document.getElementById('root'), document.querySelector(CORNERS)];
    for (const parent of parents) if (parent) changes.observe(parent, { childList: true });
    follow();
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [place]);
  return overlap;
}

function overlapOf(place: DOMRect): Overlap {
  const isCovered = rectsOf(`${OPENED}, ${VEILS}`).some((rect) => intersects(rect, place));
  const corners = rectsOf(CORNERS).filter((rect) => intersects(rect, place));
  return { isCovered, cutBelow: corners.length > 0 ? Math.min(...corners.map(({ top }) => top)) : undefined };
}

function rectsOf(selector: string): DOMRect[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
}

function intersects(a: DOMRect, b: DOMRect): boolean {
  return (
    a.width > 0 &&
    a.height > 0 &&
    a.left < b.right &&
    a.right > b.left &&
    a.top < b.bottom &&
    a.bottom > b.top
  );
}
