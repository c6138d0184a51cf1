import { FACT_KINDS } from '#core/search/catalogue-record.ts';
import type { KnownValue } from '#core/search/complete-query.ts';
import { fold } from '#core/search/fold.ts';
import type { OperatorName } from '#core/search/query-operators.ts';
import type { Sql } from './sqlite.ts';

const HOST = "substr(value, 1, instr(value || '/', '/') - 1)";
const OF_FACTS = (kind: keyof typeof FACT_KINDS, value: string) =>
  `SELECT ${value} AS value, count(*) AS n FROM item_facts CROSS JOIN items USING (doc)
   WHERE kind = ${FACT_KINDS[kind]} AND trashed = 0 GROUP BY 1`;
const OF_COLUMN = (column: string) =>
  `SELECT ${column} AS value, count(*) AS n FROM items WHERE trashed = 0 AND ${column} <> '' GROUP BY 1`;
const QUERIES: Readonly<Partial<Record<OperatorName, string>>> = {
  author: OF_COLUMN('byline'),
  source: OF_COLUMN('source'),
  publisher: OF_COLUMN('source'),
  type: OF_COLUMN('type'),
  language: OF_COLUMN('language'),
  date: OF_COLUMN('year'),
  year: OF_COLUMN('year'),
  site: OF_FACTS('url', HOST),
  tag: `SELECT min(tag) AS value, count(*) AS n FROM item_tags CROSS JOIN items USING (doc)
        WHERE trashed = 0 GROUP BY key`,
};

/** The values that operators can be given, as they occur in the library. Read when asked for, kept until it changes. */
export class KnownValues {
  readonly #sql: Sql;
  readonly #known = new Map<OperatorName, readonly (KnownValue & { readonly key: string })[]>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  forget(): void {
    this.#known.clear();
  }

  /** Values of which a word begins so; first those that begin so themselves, then the most common. */
  from(operator: OperatorName, beginning: string, most: number): readonly KnownValue[] {
    const start = fold(beginning.trim());
    const inside = ` ${start}`;
    const fitting = this.#all(operator).filter(({ key }) => key.startsWith(start) || key.includes(inside));
    const first = fitting.filter(({ key }) => key.startsWith(start));
    const rest = fitting.filter(({ key }) => !key.startsWith(start));
    return [...first, ...rest].slice(0, most).map(({ value, count }) => ({ value, count }));
  }

  #all(operator: OperatorName): readonly (KnownValue & { readonly key: string })[] {
    const known = this.#known.get(operator);
    if (known) return known;
    const query = QUERIES[operator];
    const rows = query === undefined ? [] : this.#sql.all(query);
    const counts = new Map<string, number>();
    for (const { value, n } of rows) {
      for (const each of operator === 'author' ? String(value).split(', ') : [String(value)]) {
        counts.set(each, (counts.get(each) ?? 0) + Number(n));
      }
    }
    const all = [...counts].map(([value, count]) => ({ value, count, key: fold(value) }));
    all.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    this.#known.set(operator, all);
    return all;
  }
}
