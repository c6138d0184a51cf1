import { createStore } from './create-store.ts';

/** How this person likes the window; kept on this computer, not in the library. */
export type Preferences = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** Size of the reading text in px, 14 to 24. */
  readonly readingSize: number;
  /** Single letters act as commands while the list has the focus. */
  readonly singleKeys: boolean;
  readonly sidebarShown: boolean;
};

const KEY = 'pressmark.preferences';
const DEFAULTS: Preferences = {
  theme: 'system',
  direction: 'auto',
  readingSize: 17,
  singleKeys: true,
  sidebarShown: true,
};

export const preferences = createStore<Preferences>(stored(), (state) =>
  localStorage.setItem(KEY, JSON.stringify(state)),
);

function stored(): Preferences {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...DEFAULTS, ...(saved instanceof Object ? saved : {}) };
  } catch {
    return DEFAULTS;
  }
}
