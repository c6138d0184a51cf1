import { type CitationTarget, citationTargetSchema } from '#contract/citing.ts';
import { createStore } from './create-store.ts';

/** A style as a person chose it; the name is kept with it so that menus need not ask. */
export type FavouriteStyle = { readonly id: string; readonly title: string };

/** A style, or a format for another program, with its name. */
export type ChosenTarget = { readonly title: string } & (
  | { readonly style: string }
  | { readonly format: string }
);

export const BIBTEX: ChosenTarget = { format: 'bibtex', title: 'BibTeX' };

/** How this person likes the window; kept on this computer, not in the library. */
export type Preferences = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** Size of the reading text in px, 14 to 24. */
  readonly readingSize: number;
  /** Single letters run actions while the list has the focus. */
  readonly singleKeys: boolean;
  readonly sidebarShown: boolean;
  /** Styles offered first, in this order. */
  readonly favouriteStyles: readonly FavouriteStyle[];
  /** What citations are shown and copied as: a style, or a format for another program. */
  readonly citeTarget: ChosenTarget;
  /** Language of bibliographies, BCP 47; absent for each style’s own. */
  readonly citeLocale?: string | undefined;
};

const KEY = 'pressmark.preferences';
const DEFAULTS: Preferences = {
  theme: 'system',
  direction: 'auto',
  readingSize: 17,
  singleKeys: true,
  sidebarShown: true,
  favouriteStyles: [
    { id: 'apa', title: 'APA' },
    { id: 'modern-language-association', title: 'MLA' },
    { id: 'chicago-fullnote-bibliography', title: 'Chicago notes' },
    { id: 'ieee', title: 'IEEE' },
  ],
  citeTarget: { style: 'apa', title: 'APA' },
};

export const preferences = createStore<Preferences>(stored(), (state) =>
  localStorage.setItem(KEY, JSON.stringify(state)),
);

/** The target to ask for: the one chosen, in the language chosen. */
export function targetOf(
  chosen: ChosenTarget = preferences.get().citeTarget,
  locale: string | undefined = preferences.get().citeLocale,
): CitationTarget {
  if ('format' in chosen) return { format: chosen.format };
  return { style: chosen.style, ...(locale === undefined ? {} : { locale }) };
}

/** Cites in a style from now on, under the name it has among the favourites. */
export function chooseStyle({ id, title }: FavouriteStyle): void {
  const favourite = preferences.get().favouriteStyles.find((each) => each.id === id);
  preferences.set({ citeTarget: { style: id, title: favourite?.title ?? title } });
}

/** Puts a style among the favourites, or takes it out. */
export function toggleFavourite({ id, title }: FavouriteStyle): void {
  preferences.set(({ favouriteStyles }) => ({
    favouriteStyles: favouriteStyles.some((each) => each.id === id)
      ? favouriteStyles.filter((each) => each.id !== id)
      : [...favouriteStyles, { id, title }],
  }));
}

function stored(): Preferences {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const merged: Preferences = { ...DEFAULTS, ...(saved instanceof Object ? saved : {}) };
    const isKnown = citationTargetSchema.safeParse(merged.citeTarget).success;
    return { ...merged, citeTarget: isKnown ? merged.citeTarget : DEFAULTS.citeTarget };
  } catch {
    return DEFAULTS;
  }
}
