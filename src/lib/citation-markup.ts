/** A piece of a citation: text, or an element with pieces in it. */
export type MarkupNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'element'; readonly name: MarkupName; readonly children: readonly MarkupNode[] };

const NAMES = ['div', 'i', 'b', 'sup', 'sub', 'span', 'a'] as const;
export type MarkupName = (typeof NAMES)[number];

const TOKEN = /<(\/?)([a-z]+)[^<>]*>|[^<]+|</giu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Reads the HTML of a citation into plain data, so that it can be shown without ever handing HTML to the
 * document. Elements it does not know are dropped, their text kept; attributes are not read at all.
 */
export function parseCitation(html: string): readonly MarkupNode[] {
  type Open = { name: MarkupName | undefined; children: MarkupNode[] };
  const root: Open = { name: undefined, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  for (const [token, slash, tag] of html.matchAll(TOKEN)) {
    const name = NAMES.find((known) => known === tag?.toLowerCase());
    if (tag === undefined) top().children.push({ kind: 'text', text: decode(token) });
    else if (!slash) stack.push({ name, children: [] });
    else if (stack.length > 1) closeTop();
  }
  while (stack.length > 1) closeTop();
  return root.children;

  function closeTop(): void {
    const closed = stack.pop();
    if (!closed) return;
    if (closed.name) top().children.push({ kind: 'element', name: closed.name, children: closed.children });
    else top().children.push(...closed.children);
  }
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => ENTITIES[entity] ?? entity);
}
