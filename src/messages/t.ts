import { language } from './language.ts';

/** The words of the window, in the language in use. */
export const t = language.window;
