const COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>/uy;
const CLOSER: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const STARTS_VALUE = /["{}[\]\d\-tfn]/u;

/**
 * Makes JSON of what sites write where JSON belongs: comments, trailing commas, raw line ends and unescaped quotes in
 * strings, several objects one after the other, missing closing brackets. JSON passes unchanged but for its spaces.
 * The result need not be JSON. Linear in the length.
 */
export function mendJson(text: string): string {
  const source = text.includes('"') ? text : text.replace(/&quot;|&#34;/gu, '"');
  const mended: Mended = { pieces: [], open: [], isSeveral: false };
  for (let at = 0; at < source.length; ) {
    const letter = source.charAt(at);
    COMMENT.lastIndex = at;
    const comment = COMMENT.exec(source)?.[0];
    if (comment !== undefined) at += comment.length;
    else if (letter === '"') {
      const { json, end } = readString(source, at);
      mended.pieces.push(json);
      at = end;
    } else {
      addSign(mended, letter);
      at += 1;
    }
  }
  dropComma(mended.pieces);
  const json = mended.pieces.join('') + mended.open.reverse().join('');
  return mended.isSeveral ? `[${json}]` : json;
}

type Mended = {
  readonly pieces: string[];
  /** The closing brackets that are due. */
  readonly open: string[];
  /** One object follows another. */
  isSeveral: boolean;
};

/** Adds a sign that stands outside strings. */
function addSign(mended: Mended, letter: string): void {
  const { pieces, open } = mended;
  if (letter === ';' || /[\p{Cc}\p{Z}\ufeff]/u.test(letter)) return;
  if (letter === '}' || letter === ']') {
    if (open.at(-1) !== letter) return;
    open.pop();
    dropComma(pieces);
  }
  const closer = CLOSER[letter];
  if (closer !== undefined) {
    const isNext = open.length === 0 && /^(?:[}\]]|,)$/u.test(pieces.at(-1) ?? '');
    if (isNext && pieces.at(-1) !== ',') pieces.push(',');
    mended.isSeveral ||= isNext;
    open.push(closer);
  }
  pieces.push(letter);
}

function dropComma(pieces: string[]): void {
  if (pieces.at(-1) === ',') pieces.pop();
}

/** A string with what may not stand in one escaped. @param start of its opening quote */
function readString(source: string, start: number): { readonly json: string; readonly end: number } {
  let json = '"';
  let at = start + 1;
  for (; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\\') {
      const escaped = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/iu.exec(source.slice(at, at + 6))?.[0];
      json += escaped ?? '';
      at += (escaped?.length ?? 1) - 1;
    } else if (letter === '"') {
      if (closes(source, at)) break;
      json += '\\"';
    } else json += letter < ' ' ? ' ' : letter;
  }
  return { json: `${json}"`, end: at + 1 };
}

/** A quote closes its string if what follows goes on with the object; “a "b" c” has one that does not. */
function closes(source: string, quote: number): boolean {
  const next = /^\s*(.?)\s*(.?)/su.exec(source.slice(quote + 1, quote + 200));
  const [, sign = '', after = ''] = next ?? [];
  return (
    sign === '' || /[:}\]/;]/u.test(sign) || (sign === ',' && (after === '' || STARTS_VALUE.test(after)))
  );
}
