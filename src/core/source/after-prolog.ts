/**
 * A document from its doctype or first element on: without the white space, comments and XML declarations that
 * may stand before it. Takes time in proportion to the length, whatever is in it.
 */
export function afterProlog(text: string): string {
  let at = 0;
  for (let end = endOfPart(text, at); end > at; end = endOfPart(text, at)) at = end;
  return text.slice(at);
}

/** Where the white space, comment or declaration at this place ends; the place itself, if there is none. */
function endOfPart(text: string, at: number): number {
  if (/\s/u.test(text.charAt(at))) return at + 1;
  // `<!-->` is a comment too: its end may share the dashes of its start.
  if (text.startsWith('<!--', at)) return endOf('-->', text, at + 2) ?? at;
  return text.startsWith('<?xml', at) ? (endOf('>', text, at) ?? at) : at;
}

function endOf(mark: string, text: string, from: number): number | undefined {
  const start = text.indexOf(mark, from);
  return start < 0 ? undefined : start + mark.length;
}
