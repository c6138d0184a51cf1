import type { None, Part } from './part.ts';

type Of = { readonly programs: readonly string[] };

/** What is said of a file that another program wrote for a purpose of its own. */
export type ForeignMessages = {
  'foreign.no-references': { readonly what: Part; readonly todo: Part };

  'foreign.database': Of;
  'foreign.project': Of;
  'foreign.library': Of;
  'foreign.export': Of;
  'foreign.backup': Of;
  'foreign.bookmarks': Of;
  'foreign.any-bookmarks': None;
  'foreign.highlights': Of;
  'foreign.annotations': Of;
  'foreign.answer': Of;
  'foreign.json': Of;
  'foreign.interface': Of;
  'foreign.linked-data': None;
  'foreign.word-document': None;
  'foreign.feeds': None;
  'foreign.page': None;

  'foreign.add-addresses': None;
  'foreign.export-references': None;
  'foreign.export-zotero-rdf': None;
  'foreign.look-up': None;
  'foreign.no-highlights': None;
  'foreign.no-annotations': None;
  'foreign.add-page-of-data': None;
  'foreign.copy-sources': None;
  'foreign.add-page': None;
};
