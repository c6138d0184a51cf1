import type { ForeignMessages } from '#core/said/foreign.ts';
import type { Phrases } from '../../phrases.ts';
import { any } from '../words.ts';

export const foreign: Phrases<ForeignMessages> = {
  'foreign.no-references': ({ what, todo }) => `This is ${what}, not a file of references. ${todo}`,

  // What it is: each ends “This is …”.
  'foreign.database': ({ programs }) => `the database of ${any(programs)}`,
  'foreign.project': ({ programs }) => `a project of ${any(programs)}`,
  'foreign.library': ({ programs }) => `a library of ${any(programs)}`,
  'foreign.export': ({ programs }) => `an export of ${any(programs)}`,
  'foreign.backup': ({ programs }) => `a backup of ${any(programs)}`,
  'foreign.bookmarks': ({ programs }) => `a file of bookmarks of ${any(programs)}`,
  'foreign.any-bookmarks': 'a file of bookmarks of a browser or a bookmark service',
  'foreign.highlights': ({ programs }) => `a list of highlights of ${any(programs)}`,
  'foreign.annotations': ({ programs }) => `a list of annotations of ${any(programs)}`,
  'foreign.answer': ({ programs }) => `an answer of ${any(programs)}`,
  'foreign.json': ({ programs }) => `JSON of ${any(programs)}`,
  'foreign.interface': ({ programs }) => `JSON of ${any(programs)}’s own interface`,
  'foreign.linked-data': 'linked data (JSON-LD)',
  'foreign.word-document': 'a document of Word',
  'foreign.feeds': 'a list of feeds (OPML)',
  'foreign.page': 'a page of HTML without references (COinS) in it',

  // What can be done with it.
  'foreign.add-addresses':
    'Pressmark does not read it yet. To archive the pages, put their addresses into a text file, one a line, and add that with “pressmark add --urls”.',
  'foreign.export-references':
    'Pressmark does not read it. Export the references again as BibTeX, RIS or CSL-JSON, and import that.',
  'foreign.export-zotero-rdf':
    'Pressmark does not read it. Export the library again as Zotero RDF with files and notes, and import that.',
  'foreign.look-up':
    'Pressmark does not read it as a file. Look the works up by their DOIs instead, or have the service give them as BibTeX, RIS or CSL-JSON.',
  'foreign.no-highlights':
    'Pressmark keeps works, not yet highlights. Import the works from the program that you read them in.',
  'foreign.no-annotations':
    'Pressmark keeps works, not yet annotations of other programs. Add the annotated pages by their addresses.',
  'foreign.add-page-of-data':
    'Pressmark reads it in pages: add the page that it belongs to. Or export the references again as BibTeX, RIS or CSL-JSON.',
  'foreign.copy-sources':
    'Pressmark does not look for sources in it. In Word, copy them to the master list (References, Manage Sources), and import the file Sources.xml.',
  'foreign.add-page': 'To archive the page, add it as a source.',
};
