import { AS_ADDRESSES, AS_REFERENCES, type ForeignFile } from './foreign-file.ts';

const HIGHLIGHTS =
  'Pressmark keeps works, not yet highlights. Import the works from the program that you read them in.';

/** Files that are no JSON, by how they begin. */
const KINDS: readonly (readonly [beginning: RegExp, what: string, todo: string])[] = [
  [
    /^\s{0,99}<!doctype netscape-bookmark-file-1/iu,
    'a file of bookmarks of a browser or a bookmark service',
    AS_ADDRESSES,
  ],
  [/<title>\s{0,99}(?:Pocket|Instapaper:?) Export/iu, 'an export of Pocket or Instapaper', AS_ADDRESSES],
  [/^[^\n]{0,99}Highlight"?,"?Book Title"?,/u, 'a list of highlights of Readwise', HIGHLIGHTS],
  [
    /^[^<]{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<opml\b/iu,
    'a list of feeds (OPML)',
    AS_ADDRESSES,
  ],
  [/<en-export\b/u, 'an export of Evernote', AS_ADDRESSES],
  [/^url,state,labels,saved_at/u, 'an export of Omnivore', AS_ADDRESSES],
  [
    /^\s{0,99}<(?:!doctype html|html)\b/iu,
    'a page of HTML without references (COinS) in it',
    'To archive the page, add it as a source.',
  ],
  [/^%PDF-/u, 'a PDF', AS_REFERENCES],
];

/** Which program wrote a text in a form of its own, where its beginning tells so. */
export function foreignText(beginning: string): ForeignFile | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(beginning));
  return kind && { what: kind[1], todo: kind[2] };
}
