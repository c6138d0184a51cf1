import { expect, it } from 'vitest';
import { DocLengths } from './doc-lengths.ts';
import { prepareSchema } from './index-schema.ts';
import { openSqlite } from './sqlite.ts';

it('reads out of the index how long texts are beside each other', async () => {
  const sql = openSqlite(':memory:');
  prepareSchema(sql);
  const put = (doc: number, title: string, words: number) =>
    sql.run('INSERT INTO words(rowid, title, body) VALUES(?, ?, ?)', [doc, title, 'word '.repeat(words)]);
  put(1, 'two words', 98);
  put(2, '', 300);
  put(5, 'one', 20_799);
  const read = new DocLengths(sql);
  await read.load(async () => true);
  const told = new DocLengths(sql);
  for (const [doc, words] of [
    [1, 100],
    [2, 300],
    [5, 20_800],
  ] as const)
    told.set(doc, words);
  const ratios = (lengths: DocLengths) => [1, 2, 3, 5, 9_999].map((doc) => lengths.ratio(doc));
  expect(ratios(read)).toEqual(ratios(told));
  expect((ratios(read)[1] ?? 0) / (ratios(read)[0] ?? 1)).toBeCloseTo(3);
  expect([read.ratio(3), read.ratio(9_999)]).toEqual([1, 1]);
  sql.close();
});
