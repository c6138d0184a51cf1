import type { Messages } from '#core/said/messages.ts';
import { english } from './en/english.ts';
import type { Phrases, Worded } from './phrases.ts';

/** A language of the interface: one folder beside `en`, of the shape of `en`. */
export type Language = Worded<Omit<typeof english, 'sentences'>> & { readonly sentences: Phrases<Messages> };

/** The language in use. Where there is a second one, it is chosen here, once. */
export const language: Language = english;
