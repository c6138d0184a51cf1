/** How elements look, kept through a change. */
export type Looks = {
  /** Remembers an element's look; calling what it gives writes into its `style` what it has lost of it since. */
  hold(element: Element): () => void;
  /** Puts another element in a place, and gives it what it lacks of the look of the one before. */
  standIn(before: Element, after: HTMLElement | SVGElement): void;
};

/** Refers to nothing outside itself: its source runs in the frame's isolated world. */
export function looksInPage(): Looks {
  const sides = (before: string, after = '') =>
    ['top', 'right', 'bottom', 'left'].map((side) => `${before}-${side}${after}`);
  const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(
    (corner) => `border-${corner}-radius`,
  );
  const NAMES = [
    'display position top right bottom left float clear z-index order'.split(' '),
    'width height min-width min-height max-width max-height aspect-ratio box-sizing vertical-align'.split(
      ' ',
    ),
    sides('margin'),
    sides('padding'),
    ['width', 'style', 'color'].flatMap((part) => sides('border', `-${part}`)),
    corners,
    'background-color background-image background-position-x background-position-y'.split(' '),
    'background-size background-repeat box-shadow opacity visibility transform transform-origin'.split(' '),
    'filter mix-blend-mode clip-path object-fit object-position image-rendering overflow-x overflow-y'.split(
      ' ',
    ),
    'flex-grow flex-shrink flex-basis align-self justify-self grid-row-start grid-row-end'.split(' '),
    'grid-column-start grid-column-end outline-width outline-style outline-color'.split(' '),
    'font-family font-size font-weight font-style line-height color text-align'.split(' '),
  ].flat();
  const looksOf = (element: Element) => {
    const styles = element.computedStyleMap();
    return new Map(NAMES.map((name) => [name, styles.get(name)?.toString() ?? '']));
  };
  const restore = (element: Element, looks: ReadonlyMap<string, string>) => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    const own = looksOf(element);
    for (const [name, value] of looks)
      if (value && own.get(name) !== value) element.style.setProperty(name, value, 'important');
  };
  return {
    hold(element) {
      const looks = looksOf(element);
      return () => restore(element, looks);
    },
    standIn(before, after) {
      for (const { name, value } of before.attributes) if (name !== 'src') after.setAttribute(name, value);
      const looks = looksOf(before);
      before.replaceWith(after);
      restore(after, looks);
    },
  };
}
