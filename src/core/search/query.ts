/** The parts of an item that a query can name. */
export const QUERY_FIELDS = ['author', 'title', 'tag', 'source'] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** Words one after the other, as they are looked up, and as they were typed. */
export type TextNode = {
  readonly kind: 'text';
  readonly typed: string;
  /** At least one; in the form of `wordStream`. */
  readonly words: readonly string[];
  readonly field?: QueryField | undefined;
  /** `exact` needs the whole last word; `prefix` was asked for by `*`; `open` is a word still being typed. */
  readonly ending: 'exact' | 'prefix' | 'open';
};

/** Facts that are not looked up by words. */
export type FactNode =
  | { readonly kind: 'year'; readonly from?: number | undefined; readonly to?: number | undefined }
  | { readonly kind: 'type' | 'language'; readonly value: string }
  | { readonly kind: 'has'; readonly value: (typeof HAS_VALUES)[number] }
  | { readonly kind: 'is'; readonly value: (typeof IS_VALUES)[number] };

export type QueryNode =
  | TextNode
  | FactNode
  | { readonly kind: 'and' | 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode };

export const HAS_VALUES = ['snapshot', 'tag', 'author', 'date', 'url'] as const;
export const IS_VALUES = ['trashed', 'untagged'] as const;

/** Every text node that must or may occur; those under a `not` are left out. */
export function positiveTexts(node: QueryNode | undefined): TextNode[] {
  if (!node) return [];
  if (node.kind === 'text') return [node];
  return node.kind === 'and' || node.kind === 'or' ? node.parts.flatMap(positiveTexts) : [];
}

/** True if the node, or anything in it, is of that kind. */
export function mentions(node: QueryNode | undefined, test: (node: QueryNode) => boolean): boolean {
  if (!node) return false;
  if (test(node)) return true;
  if (node.kind === 'and' || node.kind === 'or') return node.parts.some((part) => mentions(part, test));
  return node.kind === 'not' && mentions(node.part, test);
}

/** The same query with every text node replaced. */
export function mapTexts(node: QueryNode, change: (text: TextNode) => TextNode): QueryNode {
  if (node.kind === 'text') return change(node);
  if (node.kind === 'and' || node.kind === 'or') {
    return { ...node, parts: node.parts.map((part) => mapTexts(part, change)) };
  }
  return node.kind === 'not' ? { ...node, part: mapTexts(node.part, change) } : node;
}
