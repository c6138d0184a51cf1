import type { PageLines } from './page-lines.ts';

const LINES_BEFORE_TITLE = 12;
const LINES_AFTER_TITLE = 36;
const LONG_PARAGRAPH = 220;

/** The lines among which a byline and a date stand: around the title, down to where the text has begun. */
export function headOf({ lines, titleAt }: PageLines): { readonly first: number; readonly last: number } {
  const start = Math.max(titleAt, 0);
  let long = 0;
  let last = start;
  while (last < Math.min(lines.length, start + LINES_AFTER_TITLE) && long < 2) {
    const line = lines[last];
    if (line && !line.isApart && line.text.length > LONG_PARAGRAPH) long += 1;
    last += 1;
  }
  return { first: Math.max(0, start - LINES_BEFORE_TITLE), last };
}
