import { commands } from './commands.ts';
import { sentences } from './sentences.ts';
import { window } from './window.ts';

/** The interface in English. */
export const english = {
  /** For `Intl`. */
  locale: 'en-GB',
  sentences,
  window,
  commands,
  /** For a key that only a newer Pressmark knows. */
  unknown: (key: string) => `A newer Pressmark wrote this, and this one has no words for it (${key}).`,
};
