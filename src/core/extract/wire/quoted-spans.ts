/** Words between quotation marks in a paragraph. */
export type QuotedSpan = {
  /** Of the words. */
  readonly start: number;
  readonly end: number;
  /** Of the words with their marks. */
  readonly from: number;
  readonly to: number;
  /** Whether the paragraph ends before the quotation does. */
  readonly isOpen: boolean;
};

/** Longer ones are no prose; this also bounds the time that hostile text can take. */
const LONGEST_PARAGRAPH = 20_000;
const LONGEST_QUOTATION = 5_000;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‚', '‘’'],
  ['‘', '’'],
  ['”', '”'],
  ['»', '«'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ["'", "'"],
]);
/** Marks that also serve as apostrophes, so that they close only after a word's end. */
const ALSO_APOSTROPHES = new Set(['‘', '‚', "'"]);
/** Before a mark that opens, there is no letter of a script that puts spaces between words. */
const INSIDE_A_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** The outermost quotations of a paragraph, in any style of marks; one whose end is missing runs to the end. */
export function quotedSpans(paragraph: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  if (paragraph.length > LONGEST_PARAGRAPH) return spans;
  const pointInwards = /[«»]\s?\S/u.exec(paragraph)?.[0].startsWith('»') === true;
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph.charAt(at);
    const closers = CLOSERS.get(mark);
    if (closers === undefined || !opens(paragraph, at, pointInwards)) continue;
    const close = closeOf(paragraph, at, closers);
    if (close === 'none') continue;
    const end = close === 'open' ? paragraph.length : close;
    const to = Math.min(end + 1, paragraph.length);
    spans.push(trimmed(paragraph, at + 1, end, { from: at, to, isOpen: close === 'open' }));
    at = end;
  }
  return spans;
}

function opens(paragraph: string, at: number, pointInwards: boolean): boolean {
  const mark = paragraph.charAt(at);
  if (mark === '«' || mark === '»') return pointInwards === (mark === '»');
  const before = paragraph.charAt(at - 1);
  const after = paragraph.charAt(at + 1);
  if (before !== '' && INSIDE_A_WORD.test(before)) return false;
  if (after === '' || /\s/u.test(after)) return false;
  return !ALSO_APOSTROPHES.has(mark) || /\p{L}/u.test(after);
}

/** Where a quotation closes; `open` if its paragraph ends first, `none` if it is no quotation after all. */
function closeOf(paragraph: string, from: number, closers: string): number | 'open' | 'none' {
  const opener = paragraph.charAt(from);
  const isApostrophe = ALSO_APOSTROPHES.has(opener);
  const last = Math.min(paragraph.length, from + LONGEST_QUOTATION);
  let fallback: number | 'none' = 'none';
  for (let at = from + 1; at < last; at += 1) {
    const mark = paragraph.charAt(at);
    if (closers.includes(mark)) {
      if (!isApostrophe) return at;
      if (!isWordEnd(paragraph, at)) continue;
      if (/[.,!?…]/u.test(paragraph.charAt(at - 1))) return at;
      if (fallback === 'none') fallback = at;
    } else if (mark === opener) return fallback;
  }
  const mayGoOn = last === paragraph.length && !isApostrophe && opener !== '"';
  return mayGoOn ? 'open' : fallback;
}

function isWordEnd(paragraph: string, at: number): boolean {
  const before = paragraph.charAt(at - 1);
  return before !== '' && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(paragraph.charAt(at + 1));
}

function trimmed(
  paragraph: string,
  start: number,
  end: number,
  marks: Pick<QuotedSpan, 'from' | 'to' | 'isOpen'>,
): QuotedSpan {
  const words = paragraph.slice(start, end);
  const left = words.length - words.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + words.trimEnd().length), ...marks };
}
