import type { None } from './part.ts';

/** What the app itself says. */
export type AppMessages = {
  'app.unknown-call': None;
  'app.malformed-call': None;
  'app.foreign-call': None;
  'app.no-library': { readonly folder: string };
  'app.open-already': None;
  'app.new-library': { readonly folder: string };
  'app.earlier-session': None;
  'app.step-writing-entries': None;
  'app.capture-gone': None;
  'app.nothing-to-add': None;
  'app.unsafe-link': None;
  'app.close-the-window': None;
  'app.damaged-so-read-only': None;
  'app.read-only-folder': None;
};
