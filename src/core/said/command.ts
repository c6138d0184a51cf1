import type { None } from './part.ts';

/** Why a command of the command line failed, where core has no part in it. */
export type CommandMessages = {
  'command.no-item': { readonly name: string };
  'command.no-collection': { readonly name: string; readonly known: readonly string[] };
  'command.no-entry': { readonly key: string };
  'command.no-identifier': None;
  'command.no-format-of-file': { readonly file: string };
  'command.nothing-captured': { readonly citekey: string };
  'command.no-capture': { readonly citekey: string; readonly name: string; readonly count: number };
  'command.file-is-there': { readonly file: string };
};
