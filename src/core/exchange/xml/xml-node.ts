/** An element as a light tree: no namespaces but what the name says, and nothing but elements and text. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
  /** 1-based line where it begins; 0 for one that was never in a file. */
  readonly line: number;
};

/** All its text, at any depth, without the space around it and with line feeds as line ends. */
export function textOf(node: XmlNode | undefined): string {
  return node ? rawText(node).replace(/\r\n?/gu, '\n').trim() : '';
}

/** Its own elements, or those of one name. */
export function childrenOf(node: XmlNode | undefined, name?: string): readonly XmlNode[] {
  return (node?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  );
}

/** The first element by that path of names. */
export function childAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = childrenOf(found, name)[0];
  return found;
}

/** The value of an attribute, or an empty text. */
export function attribute(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name) ?? '';
}

function rawText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}
