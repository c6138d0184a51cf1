import { type RefObject, useEffect, useRef } from 'react';
import { ask } from '../../lib/ipc-client.ts';

/** Keeps the page in which a person signs in over an element, wherever that is, while it is to be seen. */
export function useNativePlace(isShown: boolean): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const target = element.current;
    if (!target || !isShown) return;
    const place = () => {
      const { x, y, width, height } = target.getBoundingClientRect();
      const bounds = {
        x: Math.round(x),
        y: Math.round(y),
        width: Math.round(width),
        height: Math.round(height),
      };
      void ask('browsing.place', bounds);
    };
    const observer = new ResizeObserver(place);
    observer.observe(target);
    window.addEventListener('resize', place);
    place();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [isShown]);
  return element;
}
