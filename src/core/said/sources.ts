import type { None } from './part.ts';

/** What is said of what a person hands over. */
export type SourcesMessages = {
  'sources.on-the-web': None;
  'sources.not-among-files': None;
  'sources.pdf-scanned': {
    readonly name: string;
  };
  'sources.pdf-partly': {
    readonly pages: number;
    readonly name: string;
    readonly read: number;
  };
  'sources.pdf-locked': {
    readonly name: string;
  };
  'sources.pdf-damaged': {
    readonly name: string;
  };
  'sources.mhtml-damaged': {
    readonly name: string;
  };
  'sources.web-archive': {
    readonly name: string;
  };
  /** The page may have no name. */
  'sources.left-out': { readonly count: number; readonly name: string };
};
