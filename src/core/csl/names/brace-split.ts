/** The pieces of a text between signs outside braces, trimmed; braces that never close protect nothing. */
export function splitOutsideBraces(
  text: string,
  isSeparator: (sign: string) => boolean,
  { isEmptyKept = true }: { readonly isEmptyKept?: boolean } = {},
): string[] {
  const isBraced = text.includes('{') && areBalanced(text);
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isBraced && sign === '{') depth += 1;
    else if (isBraced && sign === '}') depth -= 1;
    else if (depth === 0 && isSeparator(sign)) {
      const piece = text.slice(from, at).trim();
      if (isEmptyKept || piece !== '') pieces.push(piece);
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from).trim()];
}

/** What stands in the braces that are around a whole text, or `undefined` if there are none. */
export function insideBraces(text: string): string | undefined {
  if (!text.startsWith('{') || !text.endsWith('}') || text.length < 2) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return undefined;
  }
  return depth === 1 ? text.slice(1, -1).trim() : undefined;
}

function areBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth >= 0; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
  }
  return depth === 0;
}
