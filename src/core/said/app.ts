import type { None } from './general.ts';

/** What the app itself says. */
export type AppMessages = {
  'app.unknown-call': None;
  'app.malformed-call': None;
  'app.foreign-call': None;
};
