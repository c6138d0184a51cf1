import type { None, Part } from './part.ts';

/** What is said of the files of a library. */
export type StorageMessages = {
  'storage.arrangement-missing': { readonly file: string };
  'storage.history-damaged': { readonly file: string };
  'storage.chain-unreadable': { readonly file: string };
  'storage.other-version': { readonly file: string };
  'storage.not-put-aside': { readonly file: string };
  'storage.change-does-not-fit': None;
  'storage.folder-remote': { readonly type: string };
  'storage.folder-kept-in-step': { readonly service: string };
  'storage.folder-unreadable': { readonly folder: string };
  'storage.open-in-command': None;
  'storage.open-in-app': None;
  'storage.open-on-computer': { readonly computer: string; readonly file: string };
  'storage.lock-stays': { readonly file: string };
  'storage.lock-unreadable': { readonly file: string };
  'storage.items-missing': { readonly file: string };
  'storage.not-opened': { readonly folder: string; readonly reason: Part };
  'storage.not-a-library': { readonly folder: string };
  'storage.header-missing': { readonly file: string };
  'storage.read-only': None;
  'storage.no-library': { readonly folder: string };
  'storage.recovered': { readonly file: string; readonly wasDamaged: boolean };
  'storage.file-unreadable': { readonly file: string };
  'storage.file-damaged': { readonly file: string };
};
