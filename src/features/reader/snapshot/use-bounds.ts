import { type RefObject, useLayoutEffect, useState } from 'react';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the inside of an element is in the window, as far as what scrolls around it lets it be seen. */
export function useBounds(place: RefObject<HTMLElement | null>): Bounds | undefined {
  const [bounds, setBounds] = useState<Bounds>();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setBounds((known) => keepEqual(known, visibleInside(element)));
    const sizes = new ResizeObserver(measure);
    // What moves the element without resizing it resizes something around it.
    for (let each: Element | null = element; each; each = each.parentElement) sizes.observe(each);
    window.addEventListener('scroll', measure, true);
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', measure, true);
      window.removeEventListener('resize', measure);
    };
  }, [place]);
  return bounds;
}

function visibleInside(element: HTMLElement): Bounds {
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const outer = element.getBoundingClientRect();
  const x = outer.left + clientLeft;
  let [top, bottom] = [outer.top + clientTop, outer.top + clientTop + clientHeight];
  for (let around = element.parentElement; around; around = around.parentElement) {
    const rect = around.getBoundingClientRect();
    top = Math.max(top, rect.top);
    bottom = Math.min(bottom, rect.bottom);
  }
  return { x, y: top, width: clientWidth, height: Math.max(0, bottom - top) };
}

function keepEqual(known: Bounds | undefined, next: Bounds): Bounds {
  const isEqual =
    known && (['x', 'y', 'width', 'height'] as const).every((edge) => known[edge] === next[edge]);
  return isEqual ? known : next;
}
