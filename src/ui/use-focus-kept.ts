import { useEffect } from 'react';

const DIALOG = '[role="dialog"], [role="alertdialog"]';
const FIRST = '[data-list], button:not(:disabled), [tabindex="0"], input, a';

/**
 * Keeps the focus from falling out of everything. What held it may go away or be switched off: then the dialog that it
 * was in takes it, or the pane, or the list, so that keys go on to be heard.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly around: readonly Element[] } | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && target !== document.body) {
        last = { element: target, around: [...ancestors(target)] };
      }
    };
    const keep = () => {
      if (document.activeElement !== document.body || !last || isThere(last.element)) return;
      const dialog = topDialog();
      const around = last.around.find((each) => each.isConnected && each.matches(`${DIALOG}, [data-pane]`));
      const place = dialog ?? around ?? document.querySelector('[data-list]')?.closest('[data-pane]');
      if (place instanceof HTMLElement) focusIn(place);
    };
    // What is taken away is told here; what is switched off loses the focus only when the window is next painted.
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body || isSwitchedOff(document.activeElement)) {
        requestAnimationFrame(() => requestAnimationFrame(keep));
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    // A press beside a dialog takes the focus from it for a moment; keys are meant for the dialog all the same.
    const hand = (event: KeyboardEvent) => {
      const dialog = topDialog();
      if (!dialog || document.activeElement !== document.body) return;
      event.stopImmediatePropagation();
      dialog.focus();
      if (!dialog.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
    };
    document.addEventListener('focusin', remember);
    window.addEventListener('keydown', hand, true);
    return () => {
      window.removeEventListener('keydown', hand, true);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function topDialog(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(DIALOG)].at(-1);
}

function focusIn(place: HTMLElement): void {
  const isDialog = place.matches(DIALOG);
  const target = isDialog ? place : (place.querySelector<HTMLElement>(FIRST) ?? place);
  target.focus();
}

function isThere(element: Element): boolean {
  return element.isConnected && !isSwitchedOff(element);
}

function isSwitchedOff(element: Element | null): boolean {
  return element?.matches(':disabled') ?? false;
}

function* ancestors(element: Element): Iterable<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}
