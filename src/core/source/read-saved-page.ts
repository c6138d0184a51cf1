import type { SavedPage } from '../model/saved-page.ts';
import { valueAfter } from './value-after.ts';
import { webUrl } from './web-url.ts';

const HEAD_LENGTH = 20_000;
const LONGEST_COMMENT = 12_000;
const SAVED_FROM = /<!--\s*saved from url=\(\d{4}\)\s*(\S{1,8000}?)\s*-->/iu;

/**
 * Reads the comment that browsers and SingleFile leave at the top of a page they save.
 *
 * @returns `undefined` if there is none. Text of the page further down cannot pass for one.
 */
export function readSavedPage(html: string): SavedPage | undefined {
  const head = html.slice(0, HEAD_LENGTH);
  return readSingleFile(head) ?? readSavedFrom(head);
}

/** SingleFile's comment has a line for the address and one for the time; both can be switched off. */
function readSingleFile(head: string): SavedPage | undefined {
  const start = head.search(/<!--\s*Page saved with SingleFile\b/u);
  const comment = start < 0 ? '' : (head.slice(start, start + LONGEST_COMMENT).split('-->')[0] ?? '');
  if (comment === '') return undefined;
  const lines = comment.split('\n');
  const line = (name: string) => valueAfter(`${name}:`, lines);
  return { url: webUrl(line('url')), savedAt: line('saved date'), by: 'singlefile-comment' };
}

function readSavedFrom(head: string): SavedPage | undefined {
  const url = webUrl(SAVED_FROM.exec(head)?.[1]);
  return url === undefined ? undefined : { url, by: 'saved-from-comment' };
}
