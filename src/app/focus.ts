import { showTab, viewState } from '../lib/view-state.ts';

const PANEL_COMES_WITHIN_MS = 2_000;

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
  showTab(tab);
  viewState.set({
    asked: openId === undefined ? undefined : { id: openId, variable: field },
  });
  focusOnceThere(`[data-field="${field}"]`, performance.now() + PANEL_COMES_WITHIN_MS);
}

/** The panel is there after some paints; how many depends on the computer. */
function focusOnceThere(selector: string, until: number): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) element.focus();
    else if (performance.now() < until) focusOnceThere(selector, until);
  });
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
