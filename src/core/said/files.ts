import type { None, Part } from './part.ts';

/** What is said of reading and writing files. */
export type FilesMessages = {
  'files.cannot-look': { readonly file: string };
  'files.text-unreadable': { readonly file: string };
  'files.unwritable': { readonly file: string; readonly reason: Part };
  'files.reason-disk-error': None;
  'files.reason-no-writing': None;
  'files.reason-folder-gone': None;
  'files.reason-read-only': None;
  'files.reason-quota': None;
  'files.reason-refused': { readonly code: string };
  'files.reason-disk-full': None;
  'files.unreadable': { readonly file: string; readonly reason: Part };
  'files.reason-is-folder': None;
  'files.reason-not-permitted': None;
  'files.no-file': { readonly file: string };
  'files.too-large': { readonly name: string; readonly size: number; readonly most: number };
  'files.not-plain': { readonly file: string };
  'files.input-too-large': None;
  'files.reason-no-folder': None;
  'files.archived-gone': { readonly file: string; readonly isMissing: boolean };
  'files.text-not-stored': { readonly folder: string; readonly isFull: boolean };
};
