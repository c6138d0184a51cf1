/** A line of a text, without its end. */
export type Line = {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Where the next line begins. */
  readonly next: number;
};

/** The lines of a text in turn, whatever ends them: LF, CRLF or CR alone. */
export function* linesOf(text: string): Generator<Line> {
  const loneReturns = text.includes('\r');
  let nextReturn = loneReturns ? text.indexOf('\r') : -1;
  let at = 0;
  for (let number = 1; at < text.length; number += 1) {
    const feed = text.indexOf('\n', at);
    const feedAt = feed === -1 ? text.length : feed;
    if (nextReturn !== -1 && nextReturn < at) nextReturn = text.indexOf('\r', at);
    const end = nextReturn !== -1 && nextReturn < feedAt ? nextReturn : feedAt;
    const next = end < feedAt && text[end + 1] === '\n' ? end + 2 : end + 1;
    yield { text: text.slice(at, end), number, next };
    at = next;
  }
}
