/** A piece of a citation: text, or an element with pieces in it. */
export type MarkupNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly name: MarkupName;
      readonly look?: MarkupLook;
      readonly children: readonly MarkupNode[];
    };

const NAMES = ['div', 'i', 'b', 'u', 'sup', 'sub', 'span', 'bdi', 'a'] as const;
export type MarkupName = (typeof NAMES)[number];

/** The classes that say how a piece is laid out. */
const LOOKS = [
  'csl-entry',
  'csl-block',
  'csl-left-margin',
  'csl-right-inline',
  'csl-indent',
  'small-caps',
] as const;
export type MarkupLook = (typeof LOOKS)[number];

const TOKEN = /<(\/?)([a-z]+)([^<>]*)>|[^<]+|</giu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Reads the HTML of a citation into plain data, so that it can be shown without ever handing HTML to the
 * document. Elements it does not know are dropped, their text kept; of the attributes only the classes of CSL are read.
 */
export function parseCitation(html: string): readonly MarkupNode[] {
  type Open = { name: MarkupName | undefined; look?: MarkupLook | undefined; children: MarkupNode[] };
  const root: Open = { name: undefined, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  for (const [token, slash, tag, attributes] of html.matchAll(TOKEN)) {
    const name = NAMES.find((known) => known === tag?.toLowerCase());
    if (tag === undefined) top().children.push({ kind: 'text', text: decode(token) });
    else if (!slash) stack.push({ name, look: lookIn(attributes), children: [] });
    else if (stack.length > 1) closeTop();
  }
  while (stack.length > 1) closeTop();
  return root.children;

  function closeTop(): void {
    const closed = stack.pop();
    if (!closed) return;
    const { name, look, children } = closed;
    if (name) top().children.push({ kind: 'element', name, ...(look ? { look } : {}), children });
    else top().children.push(...children);
  }
}

function lookIn(attributes: string | undefined): MarkupLook | undefined {
  const name = /\bclass="([\w-]+)"/u.exec(attributes ?? '')?.[1];
  return LOOKS.find((look) => look === name);
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => ENTITIES[entity] ?? entity);
}
