import { type Said, said } from '../../said/said.ts';
import { AS_ADDRESSES, AS_REFERENCES, type ForeignFile, NO_HIGHLIGHTS, ofProgram } from './foreign-file.ts';

/** Files that are no JSON, by how they begin. */
const KINDS: readonly (readonly [beginning: RegExp, what: Said, todo: Said])[] = [
  [/^\s{0,99}<!doctype netscape-bookmark-file-1/iu, said('foreign.any-bookmarks', {}), AS_ADDRESSES],
  [
    /<title>\s{0,99}(?:Pocket|Instapaper:?) Export/iu,
    ofProgram('foreign.export', 'Pocket', 'Instapaper'),
    AS_ADDRESSES,
  ],
  [/^[^\n]{0,99}Highlight"?,"?Book Title"?,/u, ofProgram('foreign.highlights', 'Readwise'), NO_HIGHLIGHTS],
  [
    /^[^<]{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<opml\b/iu,
    said('foreign.feeds', {}),
    AS_ADDRESSES,
  ],
  [/<en-export\b/u, ofProgram('foreign.export', 'Evernote'), AS_ADDRESSES],
  [/^url,state,labels,saved_at/u, ofProgram('foreign.export', 'Omnivore'), AS_ADDRESSES],
  [/^\s{0,99}<(?:!doctype html|html)\b/iu, said('foreign.page', {}), said('foreign.add-page', {})],
  [/^%PDF-/u, said('source.kind-pdf', {}), AS_REFERENCES],
];

/** Which program wrote a text in a form of its own, where its beginning tells so. */
export function foreignText(beginning: string): ForeignFile | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(beginning));
  return kind && { what: kind[1], todo: kind[2] };
}
