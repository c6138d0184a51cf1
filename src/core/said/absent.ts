import type { None } from './part.ts';

/** What was looked for in a source in vain. */
export type AbsentMessages = {
  'absent.page-title': None;
  'absent.page-author': None;
  'absent.page-date': None;
  'absent.page-outlet': None;
  'absent.origin': None;
  'absent.image-title': None;
  'absent.image-text': None;
  'absent.text': None;
  'absent.text-author': None;
  'absent.text-date': None;
  'absent.text-outlet': None;
  'absent.text-address': None;
  'absent.pdf-locked': None;
  'absent.pdf-title': None;
  'absent.pdf-author': None;
  /** `madeOn` is the day of the file, which is no date of publication. */
  'absent.pdf-date': { readonly madeOn?: string };
};
