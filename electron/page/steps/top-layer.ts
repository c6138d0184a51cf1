import type { LivePage } from '../live-page.ts';

/**
 * Keeps modal dialogs and open popovers where they are seen: above the page, which no attribute can say. Where
 * something around one would clip, move or cover it, it goes to the end of the page.
 */
export async function topLayer({ all, each, hold }: LivePage): Promise<void> {
  const ABOVE_ALL = 2_147_483_000;
  const SHADE = ['background-color', 'background-image', 'opacity', 'backdrop-filter'];
  let height = ABOVE_ALL;

  const shadeOf = (element: Element): HTMLElement | undefined => {
    const look = getComputedStyle(element, '::backdrop');
    if (!element.matches(':modal') || look.display === 'none') return undefined;
    const shade = document.createElement('div');
    shade.style.cssText = `display: block; position: fixed; inset: 0; width: auto; height: auto; margin: 0; z-index: ${height}`;
    for (const name of SHADE) shade.style.setProperty(name, look.getPropertyValue(name));
    return shade;
  };
  /** Out of the top layer without its events: what is taken out of a document and put back is no longer in it. */
  const step = (element: HTMLElement, place: (element: HTMLElement) => void) => {
    element.remove();
    place(element);
  };
  const isSeen = (element: HTMLElement, was: DOMRect): boolean => {
    const is = element.getBoundingClientRect();
    const isThere =
      Math.abs(is.x - was.x) < 2 && Math.abs(is.y - was.y) < 2 && Math.abs(is.width - was.width) < 2;
    const [x, y] = [was.x + was.width / 2, was.y + Math.min(was.height - 1, 3)];
    const top = element.ownerDocument.elementFromPoint(x, y);
    return isThere && (top === null || element.contains(top) || element.getRootNode() instanceof ShadowRoot);
  };
  await each(all<HTMLElement>(':modal, :popover-open'), (element) => {
    height += 2;
    const was = element.getBoundingClientRect();
    const keep = hold(element);
    const release = () => {
      keep();
      element.style.setProperty('z-index', String(height + 1), 'important');
    };
    const shade = shadeOf(element);
    const next = element.nextSibling;
    const parent = element.parentNode;
    if (shade) element.before(shade);
    if (element.querySelector('iframe, object, embed')) {
      release();
      return true;
    }
    step(element, (it) => parent?.insertBefore(it, next));
    release();
    if (isSeen(element, was) || !(parent?.getRootNode() instanceof Document)) return true;
    if (shade) document.body.append(shade);
    step(element, (it) => document.body.append(it));
    release();
    return true;
  });
}
