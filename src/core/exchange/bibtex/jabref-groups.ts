import type { CollectionPath } from '../../model/reference-entry.ts';
import { splitEscaped } from './file-links.ts';

/** What the groups tree of a JabRef file says. */
export type GroupTree = {
  /** Where each group lies, by its name; of two with one name the one that lies in no other, or else the first. */
  readonly pathOf: ReadonlyMap<string, CollectionPath>;
  /** Groups that old versions kept as lists of keys. */
  readonly pathsByKey: ReadonlyMap<string, readonly CollectionPath[]>;
};

export const NO_GROUPS: GroupTree = { pathOf: new Map(), pathsByKey: new Map() };

const TREE = /^\s*jabref-meta:\s*(?:grouping|groupstree):/u;
/** Those that JabRef fills by itself are no collections. */
const FILLED_BY_HAND = new Set(['ExplicitGroup', 'StaticGroup']);

/**
 * Reads the tree of groups from the text of a comment, `undefined` if it holds none.
 *
 * @see https://docs.jabref.org/finding-sorting-and-cleaning-entries/groups
 */
export function parseGroupTree(comment: string): GroupTree | undefined {
  const start = TREE.exec(comment);
  if (!start) return undefined;
  const pathOf = new Map<string, CollectionPath>();
  const pathsByKey = new Map<string, CollectionPath[]>();
  let ancestors: string[] = [];
  // Lines are broken at any place, so breaks say nothing.
  for (const line of splitEscaped(comment.slice(start[0].length).replace(/\n(?!\d+ \w+Group:)/gu, ''), ';')) {
    const [, depth = '', kind = '', rest = ''] = /^\s*(\d+)\s+(\w+):(.*)$/su.exec(line) ?? [];
    if (kind === '' || kind === 'AllEntriesGroup') continue;
    const [name = '', , ...keys] = splitEscaped(
      rest.replace(/\\([\\;])/gu, (_, it) => (it === ';' ? ';' : '\\')),
      ';',
    );
    const plain = unquoted(name);
    ancestors = [...ancestors.slice(0, Number(depth) - 1), plain];
    if (!FILLED_BY_HAND.has(kind) || plain === '') continue;
    const path = ancestors.filter((ancestor) => ancestor !== '');
    if (!pathOf.has(plain) || path.length === 1) pathOf.set(plain, path);
    if (kind !== 'ExplicitGroup') continue;
    for (const key of keys.map(unquoted).filter((name) => name !== '')) {
      pathsByKey.set(key, [...(pathsByKey.get(key) ?? []), path]);
    }
  }
  return { pathOf, pathsByKey };
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/gsu, '$1').trim();
}

/** The names in a `groups` field. */
export function parseGroups(field: string): string[] {
  return splitEscaped(field, ',')
    .map(unquoted)
    .filter((name) => name !== '');
}

/** The `groups` field of an entry: the name of each collection that it lies in. */
export function formatGroups(collections: readonly CollectionPath[]): string {
  const names = collections.flatMap((path) => path.at(-1) ?? []);
  return [...new Set(names)]
    .map((name) => legible(name).replace(/[\\,]/gu, '\\$&'))
    .filter((name) => name !== '')
    .join(', ');
}

/** A name without what ends a comment, or begins an entry in one: BibTeX looks for entries even there. */
function legible(name: string): string {
  const signs: Readonly<Record<string, string>> = { '{': '(', '}': ')', '@': '(at)' };
  return name
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .replace(/[{}@]/gu, (sign) => signs[sign] ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The comment that tells JabRef how collections lie in one another; empty if there are none. */
export function formatGroupTree(paths: Iterable<CollectionPath>): string {
  const root: Node = new Map();
  for (const path of paths) {
    let node = root;
    for (const name of path) {
      const child: Node = node.get(name) ?? new Map();
      node.set(name, child);
      node = child;
    }
  }
  if (root.size === 0) return '';
  const lines = linesOf(root, 1);
  return `@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n${lines.join('')}}\n`;
}

interface Node extends Map<string, Node> {}

function linesOf(node: Node, depth: number): string[] {
  return [...node].flatMap(([name, child]) => [
    `${depth} StaticGroup:${quoted(name)}\\;0\\;1\\;\\;\\;\\;;\n`,
    ...linesOf(child, depth + 1),
  ]);
}

/** Escaped once as a name among parts, and once more as a part of a line. */
function quoted(name: string): string {
  return legible(name).replace(/[\\;]/gu, '\\$&').replace(/[\\;]/gu, '\\$&');
}
