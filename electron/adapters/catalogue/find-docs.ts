import type { Correction } from '#core/search/correct-query.ts';
import { type Group, groupsIn, type Plan, type Way } from '#core/search/plan.ts';
import { closestDocs } from './closest-docs.ts';
import { DocSet, docsFrom } from './doc-list.ts';
import type { FactDocs } from './fact-docs.ts';
import { anyOf, groupExpression, matchExpression, plainWay, type Reach } from './match-expression.ts';
import { docsMatching } from './postings.ts';
import { type RankTables, rankDocs } from './rank-docs.ts';
import type { Sql } from './sqlite.ts';

/** Found docs, the best first. */
export type FoundDocs = {
  readonly docs: readonly number[];
  /** There are more, which were not listed. */
  readonly isPartial: boolean;
};

/** Where words are looked up, and what is known of them. */
export type Tables = RankTables & { readonly facts: FactDocs };

/** Up to so many matches are all ranked by where and how often the words occur in them. */
const MOST_RANKED = 5_000;
/** A beginning of words with more occurrences than this is too broad to be merged while somebody types. */
const MOST_FOR_PREFIX = 40_000;
/** Without a vocabulary only the length tells how broad a beginning is. */
const SHORT_PREFIX = 3;
const WORDS_FOR_BROAD = 48;
const MOST_FOR_BROAD = 1_000;
const MOST_CLOSEST = 200;
const HEADINGS_RANK = 'bm25(headings, 8, 6, 4, 3, 1)';

/**
 * Finds what a plan asks for, the best first, in steps that keep every answer short: few matches are ranked by where the
 * words stand; of many, those with the words in title, tags, names or source come first, then the newest; of a
 * beginning that fits too many words, the likeliest thousand are listed.
 */
export function findDocs(tables: Tables, plan: Plan, reach: Reach): FoundDocs {
  const matching = matchingDocs(tables, plan, reach);
  return 'isPartial' in matching ? matching : ranked(tables, { ...matching, plan, reach });
}

/** Everything that a plan asks for, in no stated order. */
export function docsMeeting(tables: Tables, plan: Plan, reach: Reach): readonly number[] {
  return matchingDocs(tables, plan, reach).docs;
}

type Matching = { readonly docs: readonly number[]; readonly expression?: string };

function matchingDocs(tables: Tables, plan: Plan, reach: Reach): Matching | FoundDocs {
  const parts = plan.kind === 'and' ? plan.parts : [plan];
  const isText = (part: Plan) => !asksForDate(part, reach) && isWords(part, reach);
  const texts = parts.filter(isText);
  const isWanted = texts.some((part) => part.kind !== 'not');
  const text: Plan | undefined = isWanted ? { kind: 'and', parts: texts } : undefined;
  const others = (isWanted ? parts.filter((part) => !isText(part)) : parts).map(
    (part) => new DocSet(docsOf(tables, part, reach)),
  );
  const meetsAll = (doc: number) => others.every((set) => set.has(doc));
  if (!text) return { docs: allDocs(tables.sql).filter(meetsAll) };
  const beginnings = groupsIn(text)
    .flatMap(waysAsked(reach))
    .filter((way) => isBroad(way, tables));
  if (beginnings.length > 0) {
    const found = broadDocs(tables, text, reach);
    return { ...found, docs: found.docs.filter(meetsAll) };
  }
  const expression = matchExpression(text, reach) ?? '';
  const docs = docsMatching(tables.sql, 'words', expression);
  return { docs: others.length === 0 ? docs : docs.filter(meetsAll), expression };
}

/**
 * What comes closest to a plan of which nothing has all words: any of them counts, as typed; what else is asked for
 * must hold. Nothing if fewer than two words could be left out.
 */
export function findClosest(tables: Tables, plan: Plan, meant: Correction['meant']): FoundDocs {
  const parts = plan.kind === 'and' ? plan.parts : [plan];
  const groups = parts.filter((part): part is Group => part.kind === 'group' && part.field === undefined);
  if (groups.flatMap(({ terms }) => terms).length < 2) return { docs: [], isPartial: false };
  const must = parts
    .filter((part) => part.kind !== 'group' || part.field !== undefined)
    .map((part) => new DocSet(docsOf(tables, part, 'forms')));
  const found = closestDocs(tables, groups, meant).filter((doc) => must.every((set) => set.has(doc)));
  return { docs: found.slice(0, MOST_CLOSEST), isPartial: found.length > MOST_CLOSEST };
}

type Ranking = Matching & { readonly plan: Plan; readonly reach: Reach };

function ranked(tables: Tables, { docs, plan, reach, expression }: Ranking): FoundDocs {
  const groups = groupsIn(plan);
  if (groups.length === 0) return { docs: newestFirst(docs), isPartial: false };
  if (docs.length <= MOST_RANKED)
    return { docs: rankDocs(tables, docs, { groups, reach }), isPartial: false };
  const isMatch = new DocSet(docs);
  const first =
    expression === undefined ? [] : headingDocs(tables.sql, expression).filter((doc) => isMatch.has(doc));
  return { docs: firstThen(first, newestFirst(docs)), isPartial: false };
}

/** A beginning such as `th`: its most common words stand for all in the body; the headings are searched whole. */
function broadDocs(tables: Tables, text: Plan, reach: Reach): FoundDocs {
  const { sql, vocabulary } = tables;
  const write = (way: Way) => {
    if (!isBroad(way, tables)) return plainWay(way);
    const before = way.words.slice(0, -1);
    const common = vocabulary?.commonWords(way.words.at(-1) ?? '', WORDS_FOR_BROAD) ?? [];
    return common.length > 0
      ? anyOf(common.map((word) => `"${[...before, word].join(' ')}"`))
      : plainWay(way);
  };
  const newest = vocabulary
    ? sql.all('SELECT rowid AS doc FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?', [
        matchExpression(text, reach, write) ?? '',
        MOST_FOR_BROAD,
      ])
    : [];
  const unwanted = text.kind === 'and' ? text.parts.filter((part) => part.kind === 'not') : [];
  const isUnwanted = new DocSet(unwanted.flatMap(({ part }) => docsOf(tables, part, reach)));
  const whole = (way: Way): string => plainWay({ ...way, isBeginning: false });
  const first = firstThen(
    headingDocs(sql, matchExpression(text, reach, whole) ?? ''),
    headingDocs(sql, matchExpression(text, reach) ?? ''),
  );
  const docs = firstThen(
    unwanted.length === 0 ? first : first.filter((doc) => !isUnwanted.has(doc)),
    newest.map(({ doc }) => Number(doc)),
  );
  return { docs, isPartial: newest.length === MOST_FOR_BROAD || !vocabulary };
}

/** Those whose headings match, in their rank if they are few, else the newest first. */
function headingDocs(sql: Sql, expression: string): number[] {
  const matching = docsMatching(sql, 'headings', expression);
  if (matching.length > MOST_RANKED) return newestFirst(matching);
  const order = `SELECT rowid FROM headings WHERE headings MATCH ? ORDER BY ${HEADINGS_RANK}, rowid DESC`;
  return docsFrom(sql.get(`SELECT group_concat(rowid) AS docs FROM (${order})`, [expression])?.docs);
}

function firstThen(first: readonly number[], rest: readonly number[]): number[] {
  if (first.length === 0) return [...rest];
  const isFirst = new DocSet(first);
  return [...first, ...rest.filter((doc) => !isFirst.has(doc))];
}

function waysAsked(reach: Reach): (group: Group) => Way[] {
  return ({ terms, others }) => [
    ...terms.flatMap((term) => [term.typed, ...(reach === 'typed' ? [] : term.others)]),
    ...(reach === 'typed' ? [] : others),
  ];
}

function isBroad({ words, isBeginning }: Way, { vocabulary }: Tables): boolean {
  if (!isBeginning) return false;
  const beginning = words.at(-1) ?? '';
  return vocabulary
    ? vocabulary.countOfPrefix(beginning) > MOST_FOR_PREFIX
    : [...beginning].length <= SHORT_PREFIX;
}

function asksForDate(plan: Plan, reach: Reach): boolean {
  return reach === 'forms' && groupsIn(plan).some(({ issued }) => issued !== undefined);
}

function isWords(part: Plan, reach: Reach): boolean {
  return matchExpression(part.kind === 'not' ? part.part : part, reach) !== undefined;
}

/** Every doc for which a plan holds, in no stated order. */
function docsOf(tables: Tables, plan: Plan, reach: Reach): number[] {
  const { sql } = tables;
  if (plan.kind === 'group') {
    const docs = docsMatching(sql, 'words', groupExpression(plan, reach));
    return plan.issued === undefined || reach === 'typed' ? docs : [...docs, ...docsIssued(sql, plan.issued)];
  }
  const expression = asksForDate(plan, reach) ? undefined : matchExpression(plan, reach);
  if (expression !== undefined) return docsMatching(sql, 'words', expression);
  switch (plan.kind) {
    case 'not': {
      const without = new DocSet(docsOf(tables, plan.part, reach));
      return allDocs(sql).filter((doc) => !without.has(doc));
    }
    case 'and': {
      const [first = [], ...others] = plan.parts.map((part) => docsOf(tables, part, reach));
      const sets = others.map((docs) => new DocSet(docs));
      return first.filter((doc) => sets.every((set) => set.has(doc)));
    }
    case 'or':
      return [...new Set(plan.parts.flatMap((part) => docsOf(tables, part, reach)))];
    default:
      return [...tables.facts.docs(plan)];
  }
}

function docsIssued(sql: Sql, date: string): number[] {
  const within = 'SELECT group_concat(doc) AS docs FROM items WHERE issued >= ? AND issued < ?';
  return docsFrom(sql.get(within, [date, `${date}~`])?.docs);
}

function allDocs(sql: Sql): number[] {
  return docsFrom(sql.get('SELECT group_concat(doc) AS docs FROM items')?.docs);
}

function newestFirst(docs: readonly number[]): number[] {
  // As the index gives them, the oldest come first.
  const isOldestFirst = docs.every((doc, at) => at === 0 || doc > (docs[at - 1] ?? 0));
  return isOldestFirst ? docs.toReversed() : docs.toSorted((a, b) => b - a);
}
