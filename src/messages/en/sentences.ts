import type { Messages } from '#core/said/messages.ts';
import type { Phrases } from '../phrases.ts';
import { app } from './sentences/app.ts';
import { general } from './sentences/general.ts';

/** The words for every key, in English. */
export const sentences: Phrases<Messages> = { ...app, ...general };
