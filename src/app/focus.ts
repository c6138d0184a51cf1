import { viewState } from '../lib/view-state.ts';

/** Goes to the search field and marks what is in it. */
export function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('[data-search]');
  input?.focus();
  input?.select();
}

/** Goes to the list. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[data-list]')?.focus();
}

/** Shows the details of the open item and goes to one of their fields, shown even while it is empty. */
export function focusField(tab: 'info', field: string): void {
  const { openId } = viewState.get();
  viewState.set({
    readerTab: tab,
    inspectorTab: tab,
    asked: openId === undefined ? undefined : { id: openId, variable: field },
  });
  // The panel is there after the next paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()),
  );
}

/** Goes to the next or previous pane, to the first thing in it that takes the focus. */
export function movePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex(
    (pane) =>
      pane.contains(document.activeElement) &&
      !panes.some(
        (inner) => inner !== pane && pane.contains(inner) && inner.contains(document.activeElement),
      ),
  );
  const pane = panes.at((at + step + panes.length) % panes.length);
  const target = pane?.querySelector<HTMLElement>(
    '[data-list], button:not(:disabled), [tabindex="0"], input, a',
  );
  (target ?? pane)?.focus();
}
