const DASH = /[ \u00a0]{0,2}(?:-{2,3}|[\u2010-\u2015\u2212])[ \u00a0]{0,2}|[ \u00a0]{1,2}-[ \u00a0]{1,2}/gu;

/** Pages with one hyphen in each range, whichever dashes and spaces they were written with: “693--705” is `693-705`. */
export function normalPages(pages: string): string {
  return pages.replace(DASH, '-');
}
