/** A stretch `@type{…}` of a .bib file, by its places in the text. */
export type Chunk = {
  /** In lower case. */
  readonly type: string;
  /** Of the `@`. */
  readonly start: number;
  /** Behind the opening brace. */
  readonly body: number;
  /** Of the closing brace; of the next entry, if there is none. */
  readonly end: number;
  /** 1-based, of the `@`. */
  readonly line: number;
  readonly isClosed: boolean;
  /** It closes only if `\{` and `\}` do not count as braces. */
  readonly escapesCount: boolean;
  /** More fields followed a closing brace that came too early; they are part of the chunk. */
  readonly closesEarly: boolean;
};

const START = /@[ \t]*([A-Za-z][\w.:+-]*)\s*[{(]/g;
const NEXT_START = /\n[ \t]*@[ \t]*[A-Za-z][\w.:+-]*\s*[{(]/g;
const MORE_FIELDS = /\s*(?:,\s*)?[A-Za-z][\w.:+-]{0,60}\s*=\s*[{"\d]/y;
/** How many starts of entries a chunk may span before it counts as never closed. */
const PATIENCE = 25;
const PATIENCE_FOR_COMMENTS = 10_000;

type Close = { readonly end: number; readonly spans: number };

/**
 * The `@type{…}` stretches of a text whose line ends are `\n`, in order. What stands between them is a comment, as
 * BibTeX has it; so is a line that begins with `%`. A stretch that is never closed ends where the next line begins
 * with `@type{`, so that no entry can swallow another. Takes time in proportion to the text.
 */
export function* scanChunks(text: string): Generator<Chunk> {
  let at = 0;
  let line = 1;
  let counted = 0;
  let patienceForComments = PATIENCE_FOR_COMMENTS;
  const nextStart = startFinder(text);
  for (;;) {
    START.lastIndex = at;
    const match = START.exec(text);
    if (!match) return;
    const body = match.index + match[0].length;
    at = body;
    if (isCommentedOut(text, match.index)) continue;
    line += lineEnds(text, counted, match.index);
    counted = match.index;
    const type = (match[1] ?? '').toLowerCase();
    const isComment = type === 'comment';
    const limits = { patience: isComment ? patienceForComments : PATIENCE, isEntry: !isComment, nextStart };
    const chunk = { type, start: match.index, body, line, ...extentOf(text, body, limits) };
    if (isComment && !chunk.isClosed) patienceForComments = PATIENCE;
    yield chunk;
    at = chunk.isClosed ? chunk.end + 1 : Math.max(chunk.end, body);
  }
}

function extentOf(
  text: string,
  body: number,
  {
    patience,
    isEntry,
    nextStart,
  }: { patience: number; isEntry: boolean; nextStart: (from: number) => number },
): Pick<Chunk, 'end' | 'isClosed' | 'escapesCount' | 'closesEarly'> {
  const isRound = text[body - 1] === '(';
  const strict = closeOf(text, body, { isRound, patience, nextStart, escapesCount: false });
  const lenient =
    strict?.spans === 0
      ? undefined
      : closeOf(text, body, { isRound, patience, nextStart, escapesCount: true });
  const escapesCount = lenient !== undefined && (strict === undefined || lenient.spans === 0);
  const close = escapesCount ? lenient : strict;
  if (!close) {
    return { end: nextStart(body), isClosed: false, escapesCount: true, closesEarly: false };
  }
  MORE_FIELDS.lastIndex = close.end + 1;
  if (!isEntry || isRound || !MORE_FIELDS.test(text)) {
    return { end: close.end, isClosed: true, escapesCount, closesEarly: false };
  }
  const rest = closeOf(text, close.end + 1, { isRound, patience: 1, nextStart, escapesCount });
  if (rest?.spans === 0) return { end: rest.end, isClosed: true, escapesCount, closesEarly: true };
  return { end: nextStart(close.end + 1), isClosed: false, escapesCount, closesEarly: true };
}

/** Tells where the next line begins that opens an entry, or the end of the text; remembers, so as not to search twice. */
function startFinder(text: string): (from: number) => number {
  let asked = Number.POSITIVE_INFINITY;
  let found = -1;
  return (from) => {
    if (from >= asked && from <= found) return found;
    NEXT_START.lastIndex = from;
    asked = from;
    found = NEXT_START.exec(text)?.index ?? text.length;
    return found;
  };
}

function closeOf(
  text: string,
  from: number,
  options: { isRound: boolean; patience: number; escapesCount: boolean; nextStart: (from: number) => number },
): Close | undefined {
  let depth = options.isRound ? 0 : 1;
  let isQuoted = false;
  let next = options.nextStart(from);
  let spans = 0;
  for (let at = from; at < text.length; at += 1) {
    if (at > next) {
      spans += 1;
      if (spans > options.patience) return undefined;
      next = options.nextStart(at);
    }
    const code = text.charCodeAt(at);
    if (code === 0x5c && options.escapesCount) at += 1;
    else if (code === 0x7b) depth += 1;
    else if (code === 0x7d) {
      depth -= 1;
      if (depth <= 0 && !options.isRound) return { end: at, spans };
    } else if (options.isRound && depth === 0) {
      if (code === 0x22) isQuoted = !isQuoted;
      else if (code === 0x29 && !isQuoted) return { end: at, spans };
    }
  }
  return undefined;
}

function isCommentedOut(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && text[before] !== '\n'; before -= 1) {
    if (text[before] === '%')
      return /^\s*%(?!\s*Encoding:)/i.test(text.slice(text.lastIndexOf('\n', before) + 1, at));
    if (at - before > 1_000) return false;
  }
  return false;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) count += 1;
  return count;
}
