import { FACT_KINDS, spacedWords } from '#core/search/catalogue-record.ts';
import type { DateNode, FactNode, LookupNode, When } from '#core/search/query.ts';
import { languageTags } from '#core/search/query-languages.ts';
import { sortKey } from '#core/search/sort-key.ts';
import { soughtWords } from '#core/search/word-stream.ts';
import { dayOf, startOf } from './day-of.ts';
import type { SqlValue } from './sqlite.ts';

/** Something that is true of an item, for the table of items. */
export type Condition = { readonly where: string; readonly values: readonly SqlValue[] };

const hasFile = `doc IN (SELECT doc FROM item_facts WHERE kind = ${FACT_KINDS.file} AND value = ?)`;
const hasFact = (kind: keyof typeof FACT_KINDS) =>
  `doc IN (SELECT doc FROM item_facts WHERE kind = ${FACT_KINDS[kind]})`;

const HAS: Readonly<Record<Extract<FactNode, { kind: 'has' }>['value'], string>> = {
  snapshot: 'snapshots > 0',
  text: 'text IS NOT NULL',
  title: "title <> ''",
  author: "byline <> ''",
  date: "issued <> ''",
  source: "source <> ''",
  publisher: hasFact('publisher'),
  language: "language <> ''",
  abstract: "abstract <> ''",
  url: 'has_url = 1',
  doi: hasFact('doi'),
  isbn: hasFact('isbn'),
  tag: "tags <> '[]'",
  collection: '0',
  note: hasFact('note'),
  pdf: hasFile,
  html: hasFile,
  image: hasFile,
  wacz: hasFile,
  mhtml: hasFile,
};
/** An item that shares its address, its number, its title and day, or its bytes with another outside the trash. */
const IS_DUPLICATE = `doc IN (SELECT doc FROM item_keys WHERE key IN (
  SELECT key FROM item_keys CROSS JOIN items USING (doc) WHERE trashed = 0 GROUP BY key HAVING count(*) > 1))`;
const IS: Readonly<Record<Extract<FactNode, { kind: 'is' }>['value'], string>> = {
  trashed: 'trashed = 1',
  untagged: "tags = '[]'",
  duplicate: IS_DUPLICATE,
  // What checks have found stands in no table, and what lies in collections neither: see `FactDocs`.
  sealed: 'snapshots > 0',
  altered: '0',
  missing: '0',
};

/** A fact asked for, as a condition on the table of items. A type or language stands for its kinds too. */
export function factCondition(node: FactNode, now: Date): Condition {
  switch (node.kind) {
    case 'date':
      return node.of === 'issued' ? issuedCondition(node, now) : timeCondition(node, now);
    case 'lookup':
      return lookupCondition(node);
    case 'type':
      return kindOf('type', node.value);
    case 'language': {
      const kinds = languageTags(node.value).map((tag) => kindOf('language', tag));
      return {
        where: `(${kinds.map(({ where }) => where).join(' OR ')})`,
        values: kinds.flatMap(({ values }) => values),
      };
    }
    case 'has':
      return { where: HAS[node.value], values: HAS[node.value] === hasFile ? [node.value] : [] };
    case 'is':
      return { where: IS[node.value], values: [] };
  }
}

function kindOf(column: 'type' | 'language', value: string): Condition {
  return {
    where: `(${column} = ? OR substr(${column}, 1, ?) = ?)`,
    values: [value, value.length + 1, `${value}-`],
  };
}

const FIRST_DAY = "substr(issued || '-01-01', 1, 10)";
const LAST_DAY =
  "CASE length(issued) WHEN 4 THEN issued || '-12-31' WHEN 7 THEN issued || '-31' ELSE issued END";

/** The whole of what is known of the date lies between both ends: `2019` is not sure to be in March. */
function issuedCondition({ from, to }: DateNode, now: Date): Condition {
  const [first, last] = [from, to].map((when) => when && dayOf(when, now));
  const bounds = [
    first && (isYear(first) ? bound('year >= ?', Number(first)) : bound(`${FIRST_DAY} >= ?`, first)),
    last && (isYear(last) ? bound('year <= ?', Number(last)) : bound(`${LAST_DAY} <= ?`, lastDayOf(last))),
  ].filter((each) => typeof each === 'object');
  return {
    where: ["issued <> ''", ...bounds.map(({ where }) => where)].join(' AND '),
    values: bounds.flatMap(({ values }) => values),
  };
}

function bound(where: string, value: SqlValue): Condition {
  return { where, values: [value] };
}

function isYear(day: string): boolean {
  return day.length === 4;
}

/** As `LAST_DAY` has it: every month ends on its 31st. */
function lastDayOf(day: string): string {
  if (day.length === 7) return `${day}-31`;
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === of;
  return isLast ? `${day.slice(0, 7)}-31` : day;
}

function timeCondition({ of, from, to }: DateNode, now: Date): Condition {
  const start = (when: When | undefined, isEnd: boolean) => when && startOf(dayOf(when, now), isEnd);
  const [first, last] = [start(from, false), start(to, true)];
  return {
    where: `${of} >= ? AND ${of} < ?`,
    values: [first ?? Number.MIN_SAFE_INTEGER, last ?? Number.MAX_SAFE_INTEGER],
  };
}

const FACTS = (kind: keyof typeof FACT_KINDS, test: string) =>
  `doc IN (SELECT doc FROM item_facts WHERE kind = ${FACT_KINDS[kind]} AND ${test})`;
const HOST = "substr(value, 1, instr(value || '/', '/') - 1)";

function lookupCondition({ field, value }: LookupNode): Condition {
  switch (field) {
    case 'url':
      return { where: FACTS('url', 'instr(value, ?) > 0'), values: [value] };
    case 'site': {
      const dotted = `.${value}`;
      const name = value.split('.').slice(0, -1).join('.');
      return {
        where: `(${FACTS('url', `(${HOST} = ? OR substr(${HOST}, -length(?)) = ?)`)} OR sort_source IN (?, ?))`,
        values: [value, dotted, dotted, sortKey(value), sortKey(name) || sortKey(value)],
      };
    }
    case 'doi':
      return { where: FACTS('doi', '(value = ? OR instr(value, ?) > 0)'), values: [value, value] };
    case 'isbn':
      return { where: FACTS('isbn', 'instr(value, ?) > 0'), values: [isbnCore(value)] };
    case 'key':
      return keyCondition(value);
    case 'note':
      return { where: FACTS('note', 'instr(value, ?) > 0'), values: [wordsIn(value)] };
    case 'publisher': {
      const words = wordsIn(value);
      return {
        where: `(${FACTS('publisher', 'instr(value, ?) > 0')} OR doc IN (SELECT rowid FROM headings WHERE headings MATCH ?))`,
        values: [words, `{source} : "${words.trim()}"${words.endsWith(' ') ? '' : ' *'}`],
      };
    }
    case 'collection':
      return { where: '0', values: [] };
  }
}

/** The nine digits that the ISBN-10 and the ISBN-13 of a book share. */
function isbnCore(digits: string): string {
  return digits.length === 13 ? digits.slice(3, 12) : digits.length === 10 ? digits.slice(0, 9) : digits;
}

/** Words with a blank on either side; behind the last one only if it is whole. */
function wordsIn(value: string): string {
  const words = spacedWords(value, soughtWords);
  return value.endsWith('*') ? words.trimEnd() : words;
}

function keyCondition(value: string): Condition {
  if (!value.endsWith('*')) return { where: 'citekey = ? COLLATE NOCASE', values: [value] };
  const start = value.slice(0, -1);
  return { where: 'substr(citekey, 1, ?) = ? COLLATE NOCASE', values: [start.length, start] };
}
