import { mentions, positiveTexts, type QueryNode, type TextNode } from '#core/search/query.ts';
import type { Vocabulary } from '#core/search/vocabulary.ts';
import { DocSet, docsFrom } from './doc-list.ts';
import type { FactDocs } from './fact-docs.ts';
import { inField, matchExpression, plainText } from './match-expression.ts';
import type { Sql } from './sqlite.ts';

/** Found docs, the best first. */
export type FoundDocs = {
  readonly docs: readonly number[];
  /** There are more, which were not listed. */
  readonly isPartial: boolean;
};

/** Where words are looked up, and what is no words. */
type Tables = { readonly sql: Sql; readonly facts: FactDocs };

/** Up to so many matches are all ranked by BM25; it visits each, at about a microsecond. */
const MOST_RANKED = 5_000;
/** Of words that occur more often together, the matches are not ranked by BM25. */
const MOST_WORK = 60_000;
/** A beginning of words with more occurrences than this is too broad to be merged while somebody types. */
const MOST_FOR_PREFIX = 40_000;
/** Without a vocabulary only the length tells how broad a beginning is. */
const SHORT_PREFIX = 3;
const WORDS_FOR_BROAD = 48;
const MOST_FOR_BROAD = 1_000;
const WORDS_RANK = 'bm25(words, 8, 6, 4, 3, 1)';
const HEADINGS_RANK = 'bm25(headings, 8, 6, 4, 3)';

/**
 * Finds what a query asks for, the best first, in steps that keep every answer short: few matches are ranked by
 * BM25 over all columns; of many, or of very common words, those with the words in title, tags, names or source come first, then the
 * newest; of a beginning that fits too many words, the likeliest thousand are listed.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 */
export function findDocs(
  { sql, facts }: Tables,
  root: QueryNode,
  vocabulary: Vocabulary | undefined,
): FoundDocs {
  const parts = root.kind === 'and' ? root.parts : [root];
  const isText = (part: QueryNode) => matchExpression(part.kind === 'not' ? part.part : part) !== undefined;
  const texts = parts.filter(isText);
  const others = parts.filter((part) => !isText(part));
  const isWanted = texts.some((part) => part.kind !== 'not');
  const text: QueryNode | undefined = isWanted ? { kind: 'and', parts: texts } : undefined;
  const conditions = (isWanted ? others : parts).map((part) => new DocSet(docsOf({ sql, facts }, part)));
  const found = text
    ? rankedDocs({ sql, facts }, text, vocabulary)
    : { docs: newestFirst(allDocs(sql)), isPartial: false };
  if (conditions.length === 0) return found;
  return { ...found, docs: found.docs.filter((doc) => conditions.every((set) => set.has(doc))) };
}

function rankedDocs(tables: Tables, text: QueryNode, vocabulary: Vocabulary | undefined): FoundDocs {
  const { sql } = tables;
  const isBroad = (node: QueryNode) => node.kind === 'text' && isBroadBeginning(node, vocabulary);
  if (mentions(text, isBroad)) return broadDocs(tables, text, vocabulary);
  const expression = matchExpression(text) ?? '';
  const docs = matchingDocs(sql, 'words', expression);
  if (docs.length <= MOST_RANKED && rankingWork(text, vocabulary) <= MOST_WORK) {
    return { docs: inRank(sql, 'words', expression), isPartial: false };
  }
  const isMatch = new DocSet(docs);
  const first = headingDocs(sql, expression).filter((doc) => isMatch.has(doc));
  return { docs: firstThen(first, newestFirst(docs)), isPartial: false };
}

/** How many occurrences BM25 would visit: it counts those of each word anew. */
function rankingWork(text: QueryNode, vocabulary: Vocabulary | undefined): number {
  const words = positiveTexts(text).flatMap((node) => node.words);
  return words.reduce((sum, word) => sum + (vocabulary?.countOf(word) ?? 0), 0);
}

/** A beginning such as `th`: its most common words stand for all in the body; the headings are searched whole. */
function broadDocs(tables: Tables, text: QueryNode, vocabulary: Vocabulary | undefined): FoundDocs {
  const { sql } = tables;
  const write = (node: TextNode) => {
    if (!isBroadBeginning(node, vocabulary)) return plainText(node);
    const before = node.words.slice(0, -1);
    const common = vocabulary?.commonWords(node.words.at(-1) ?? '', WORDS_FOR_BROAD) ?? [];
    const phrases = common.map((word) => `"${[...before, word].join(' ')}"`);
    return phrases.length > 0 ? inField(node.field, `(${phrases.join(' OR ')})`) : plainText(node);
  };
  const newest = vocabulary
    ? sql.all('SELECT rowid AS doc FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?', [
        matchExpression(text, write) ?? '',
        MOST_FOR_BROAD,
      ])
    : [];
  const unwanted = text.kind === 'and' ? text.parts.filter((part) => part.kind === 'not') : [];
  const isUnwanted = new DocSet(unwanted.flatMap(({ part }) => docsOf(tables, part)));
  const first = headingDocs(sql, matchExpression(text) ?? '').filter((doc) => !isUnwanted.has(doc));
  const docs = firstThen(
    first,
    newest.map(({ doc }) => Number(doc)),
  );
  return { docs, isPartial: newest.length === MOST_FOR_BROAD || !vocabulary };
}

/** Those whose headings match, in their rank if they are few, else the newest first. */
function headingDocs(sql: Sql, expression: string): number[] {
  const matching = matchingDocs(sql, 'headings', expression);
  return matching.length <= MOST_RANKED ? inRank(sql, 'headings', expression) : newestFirst(matching);
}

function firstThen(first: readonly number[], rest: readonly number[]): number[] {
  const isFirst = new DocSet(first);
  return [...first, ...rest.filter((doc) => !isFirst.has(doc))];
}

function isBroadBeginning({ words, ending }: TextNode, vocabulary: Vocabulary | undefined): boolean {
  if (ending === 'exact') return false;
  const beginning = words.at(-1) ?? '';
  return vocabulary
    ? vocabulary.countOfPrefix(beginning) > MOST_FOR_PREFIX
    : [...beginning].length <= SHORT_PREFIX;
}

function matchingDocs(sql: Sql, table: 'words' | 'headings', expression: string): number[] {
  return docsFrom(
    sql.get(`SELECT group_concat(rowid) AS docs FROM ${table} WHERE ${table} MATCH ?`, [expression])?.docs,
  );
}

function inRank(sql: Sql, table: 'words' | 'headings', expression: string): number[] {
  const rank = table === 'words' ? WORDS_RANK : HEADINGS_RANK;
  const ranked = `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY ${rank}, rowid DESC`;
  return docsFrom(sql.get(`SELECT group_concat(rowid) AS docs FROM (${ranked})`, [expression])?.docs);
}

/** Every doc for which a node holds, in no stated order. */
function docsOf(tables: Tables, node: QueryNode): number[] {
  const { sql, facts } = tables;
  const expression = matchExpression(node);
  if (expression !== undefined) return matchingDocs(sql, 'words', expression);
  switch (node.kind) {
    case 'not': {
      const without = new DocSet(docsOf(tables, node.part));
      return allDocs(sql).filter((doc) => !without.has(doc));
    }
    case 'and': {
      const [first = [], ...others] = node.parts.map((part) => docsOf(tables, part));
      const sets = others.map((docs) => new DocSet(docs));
      return first.filter((doc) => sets.every((set) => set.has(doc)));
    }
    case 'or':
      return [...new Set(node.parts.flatMap((part) => docsOf(tables, part)))];
    case 'text':
      return [];
    default:
      return [...facts.docs(node)];
  }
}

function allDocs(sql: Sql): number[] {
  return docsFrom(sql.get('SELECT group_concat(doc) AS docs FROM items')?.docs);
}

function newestFirst(docs: readonly number[]): number[] {
  return [...docs].sort((a, b) => b - a);
}
