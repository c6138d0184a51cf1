/** How many ways an expression can be tried at one place, and what it can begin with. */
type Part = {
  readonly paths: number;
  /** A letter that it always begins with; nothing where it can begin with several. */
  readonly first?: string | undefined;
};

/**
 * The most ways in which an expression is tried at one place of a text, whatever stands there: finite where all its
 * repetitions are counted, and then its time grows with the text and no faster. Branches that begin with different
 * letters are never tried at one place.
 */
export function mostPaths(source: string): number {
  const reader = { source, at: 0 };
  const { paths } = branches(reader);
  return reader.at === source.length ? paths : Number.POSITIVE_INFINITY;
}

type Reader = { readonly source: string; at: number };

function branches(reader: Reader): Part {
  const all = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(sequence(reader));
  }
  const [only] = all;
  if (all.length === 1 && only) return only;
  const byLetter = new Map<string, number>();
  let anyhow = 0;
  for (const { paths, first } of all) {
    if (first === undefined) anyhow += paths;
    else byLetter.set(first, (byLetter.get(first) ?? 0) + paths);
  }
  return { paths: anyhow + Math.max(0, ...byLetter.values()) };
}

function sequence(reader: Reader): Part {
  let paths = 1;
  let first: string | undefined;
  let isStart = true;
  while (reader.at < reader.source.length && !/[|)]/u.test(reader.source.charAt(reader.at))) {
    const part = atom(reader);
    const { least, most } = quantifier(reader);
    if (isStart && least > 0) first = part.first;
    isStart = false;
    paths *= repeated(part.paths, least, most);
  }
  return { paths, first };
}

function atom(reader: Reader): Part {
  const { source, at } = reader;
  const sign = source.charAt(at);
  if (sign === '(') {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(at))?.[0] ?? '(';
    reader.at += head.length;
    const inner = branches(reader);
    reader.at += 1;
    return /[=!]$/u.test(head) ? { paths: inner.paths } : inner;
  }
  const read = (pattern: RegExp) => pattern.exec(source.slice(at))?.[0].length ?? 1;
  if (sign === '[') reader.at += read(/^\[(?:\\[\s\S]|[^\]\\])*\]/u);
  else if (sign === '\\')
    reader.at += read(/^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|[\s\S])/iu);
  else reader.at += String.fromCodePoint(source.codePointAt(at) ?? 0).length;
  return /[\p{L}\p{N}]/u.test(sign) ? { paths: 1, first: sign.toLowerCase() } : { paths: 1 };
}

function quantifier(reader: Reader): { readonly least: number; readonly most: number } {
  const found = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/u.exec(reader.source.slice(reader.at));
  if (!found) return { least: 1, most: 1 };
  reader.at += found[0].length;
  const [text, least, comma, most] = found;
  if (text.startsWith('?')) return { least: 0, most: 1 };
  if (least === undefined) return { least: text.startsWith('+') ? 1 : 0, most: Number.POSITIVE_INFINITY };
  if (!comma) return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most ? Number(most) : Number.POSITIVE_INFINITY };
}

/** All the ways to repeat something as often as it may be. */
function repeated(paths: number, least: number, most: number): number {
  if (most === Number.POSITIVE_INFINITY) return most;
  if (paths === 1) return most - least + 1;
  let all = 0;
  for (let times = least; times <= most && all < Number.MAX_SAFE_INTEGER; times += 1) all += paths ** times;
  return all;
}
