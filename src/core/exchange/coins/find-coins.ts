const WINDOW = 200_000;
const ATTRIBUTE = /[\s/]+([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

/** A span of COinS in a page: what it says, as it stands, and where. */
export type FoundCoins = { readonly contextObject: string; readonly line: number; readonly end: number };

/** Finds the spans of COinS in any HTML, in time proportional to its length; what is hidden in scripts counts too. */
export function* findCoins(html: string): Iterable<FoundCoins> {
  let from = 0;
  let line = 1;
  let counted = 0;
  for (let at = html.indexOf('Z3988'); at >= 0; at = html.indexOf('Z3988', from)) {
    const start = Math.max(from, at - WINDOW);
    const span = html.slice(start, at).toLowerCase().lastIndexOf('<span');
    const found = span < 0 ? undefined : attributesAt(html, start + span);
    if (found && /(?:^|\s)Z3988(?:\s|$)/u.test(found.attributes.get('class') ?? '')) {
      line += countLines(html, counted, start + span);
      counted = start + span;
      yield { contextObject: found.attributes.get('title') ?? '', line, end: found.end };
    }
    from = Math.max(at + 5, found?.end ?? 0);
  }
}

function attributesAt(html: string, span: number): { attributes: ReadonlyMap<string, string>; end: number } {
  const tag = html.slice(span, span + WINDOW);
  const attributes = new Map<string, string>();
  let end = '<span'.length;
  ATTRIBUTE.lastIndex = end;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    const [, name = '', double, single, bare = ''] = match;
    attributes.set(name.toLowerCase(), double ?? single ?? bare);
    end = ATTRIBUTE.lastIndex;
  }
  return { attributes, end: span + end };
}

/** Looks no further than `to`: a page of one line would be read to its end for each span. */
function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}
