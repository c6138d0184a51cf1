/** The parts of an item whose words a query can name. */
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

/** A day, month or year in ISO 8601, or so long before today: `7d`, `2w`, `3m`, `1y`; `0d` is today. */
export type When = string;

/** What is asked of a date; both ends count. An item fits if the whole of what is known of its date lies between them. */
export type DateNode = {
  readonly kind: 'date';
  readonly of: 'issued' | 'added' | 'modified';
  readonly from?: When | undefined;
  readonly to?: When | undefined;
};

/** What is looked up in a list of its own: addresses, numbers, notes, collections. */
const LOOKUP_FIELDS = ['publisher', 'note', 'url', 'site', 'doi', 'isbn', 'key', 'collection'] as const;
export type LookupNode = {
  readonly kind: 'lookup';
  readonly field: (typeof LOOKUP_FIELDS)[number];
  readonly value: string;
};

export const HAS_VALUES = [
  ...([
    'snapshot',
    'text',
    'title',
    'author',
    'date',
    'source',
    'publisher',
    'language',
    'abstract',
  ] as const),
  ...(['url', 'doi', 'isbn', 'tag', 'collection', 'note', 'pdf', 'html', 'image', 'wacz', 'mhtml'] as const),
] as const;
export const IS_VALUES = ['trashed', 'untagged', 'sealed', 'altered', 'missing', 'duplicate'] as const;

/** Facts that are not looked up by words. */
export type FactNode =
  | DateNode
  | LookupNode
  | { readonly kind: 'type' | 'language'; readonly value: string }
  | { readonly kind: 'has'; readonly value: (typeof HAS_VALUES)[number] }
  | { readonly kind: 'is'; readonly value: (typeof IS_VALUES)[number] };

/** What stands in a query and asks for nothing, because it could not be read. */
export type UnreadNode = { readonly kind: 'unread'; readonly typed: string };

type Tree<Leaf> =
  | Leaf
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Tree<Leaf>[] }
  | { readonly kind: 'not'; readonly part: Tree<Leaf> };

/** What is looked for. */
export type QueryNode = Tree<TextNode | FactNode>;

/** A query as it was read, with what could not be read in its place. */
export type ReadNode = Tree<TextNode | FactNode | UnreadNode>;

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

/** What there is to look for in a query that was read. */
export function withoutUnread(node: ReadNode | undefined): QueryNode | undefined {
  switch (node?.kind) {
    case undefined:
    case 'unread':
      return undefined;
    case 'and':
    case 'or': {
      const parts: QueryNode[] = node.parts.flatMap((part) => withoutUnread(part) ?? []);
      return joined<TextNode | FactNode>(node.kind, parts);
    }
    case 'not': {
      const part = withoutUnread(node.part);
      return part?.kind === 'not' ? part.part : part && { kind: 'not', part };
    }
    default:
      return node;
  }
}

/** Several parts as one: none is nothing, one is itself, and those of the same kind become one. */
export function joined<Leaf extends { readonly kind: string }>(
  kind: 'and' | 'or',
  parts: readonly Tree<Leaf>[],
): Tree<Leaf> | undefined {
  const flat = parts.flatMap((part) => ('parts' in part && part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? { kind, parts: flat } : flat[0];
}
