import type { QueryNode, TextNode } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many different words are looked for, and so many beginnings. */
const MOST_WORDS = 32;
const MOST_BEGINNINGS = 6;

/** A query that can be answered in the time of a short one, and how much of what was typed it keeps. */
export type BoundQuery = { readonly root: QueryNode; readonly used: number; readonly of: number };

/**
 * Leaves out what is said twice, and of very many words all but the rarest: those tell an article from the others.
 * What must not occur is left out last.
 */
export function boundQuery(root: QueryNode, vocabulary: Vocabulary | undefined): BoundQuery {
  const texts = [...new Map(textsOf(root).map((text) => [keyOf(text), text])).values()];
  const isBeginning = ({ ending }: TextNode) => ending !== 'exact';
  const byRarity = [...texts].sort((a, b) => rarity(a, vocabulary) - rarity(b, vocabulary));
  const beginnings = byRarity.filter(isBeginning).slice(0, MOST_BEGINNINGS);
  const whole = byRarity.filter((text) => !isBeginning(text)).slice(0, MOST_WORDS - beginnings.length);
  const kept = new Set([...beginnings, ...whole].map(keyOf));
  const bound = { used: kept.size, of: texts.length };
  return { root: only(root, kept, new Set()) ?? root, ...bound };
}

function textsOf(node: QueryNode): TextNode[] {
  if (node.kind === 'text') return [node];
  if (node.kind === 'not') return textsOf(node.part);
  return 'parts' in node ? node.parts.flatMap(textsOf) : [];
}

/** Words that nobody wrote say nothing, so they are the last to be kept. */
function rarity({ words }: TextNode, vocabulary: Vocabulary | undefined): number {
  const counts = words.map((word) => vocabulary?.countOf(word) || Number.MAX_SAFE_INTEGER);
  return Math.min(...counts);
}

function only(node: QueryNode, kept: ReadonlySet<string>, said: Set<string>): QueryNode | undefined {
  if (node.kind === 'text') {
    const key = keyOf(node);
    if (!kept.has(key) || said.has(key)) return undefined;
    said.add(key);
    return node;
  }
  if (node.kind === 'not') {
    const part = only(node.part, kept, new Set());
    return part && { kind: 'not', part };
  }
  if (!('parts' in node)) return node;
  // What one side of an OR says, the other may say again.
  const parts = node.parts.flatMap((part) => only(part, kept, node.kind === 'or' ? new Set() : said) ?? []);
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  return distinct.length > 1 ? { kind: node.kind, parts: distinct } : distinct[0];
}

function keyOf({ words, field, ending }: TextNode): string {
  return `${field ?? ''}:${words.join(' ')}:${ending === 'exact' ? '' : '*'}`;
}
