import type { WebContents } from 'electron';
import { mayOpen } from '../open-link.ts';

/** A press by hand leads to a link within this time; what comes later, the page thought of by itself. */
const PRESS_LASTS_MS = 1_000;
const PRESSES = ['mouseUp', 'mouseDown', 'rawKeyDown', 'keyDown', 'char', 'gestureTap'];

/**
 * Keeps a snapshot where it is: it goes nowhere and opens nothing. A link that the person presses is handed to
 * `onLink`, once per press; whatever the page tries by itself is dropped.
 */
export function guardSnapshot(contents: WebContents, onLink: (url: string) => void): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  contents.on('input-event', (_, { type }) => {
    if (PRESSES.includes(type)) pressedAt = performance.now();
  });
  const follow = (url: string) => {
    const isPressed = performance.now() - pressedAt < PRESS_LASTS_MS;
    pressedAt = Number.NEGATIVE_INFINITY;
    if (isPressed && mayOpen(url)) onLink(url);
  };
  contents.on('will-frame-navigate', (event) => {
    const isOwnFrame = !event.isMainFrame && /^(data|about|blob):/.test(event.url);
    if (isOwnFrame) return;
    event.preventDefault();
    follow(event.url);
  });
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    follow(url);
    return { action: 'deny' };
  });
}
