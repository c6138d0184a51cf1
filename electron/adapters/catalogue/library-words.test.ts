import { expect, it } from 'vitest';
import { LibraryWords } from './library-words.ts';
import { openIndex } from './open-index.ts';

const steps = { pause: async () => true, write: (work: () => void) => work() };

it('puts in order what was learnt piece by piece, so that the next start finds it so', async () => {
  const sql = openIndex(':memory:');
  sql.run(
    `INSERT INTO items SELECT 1, x'01', '000', '', 'book', '', '', '', '', NULL, '', 0, 0, 0, 0, 0, '[]', NULL, '', '', '', '', '', '', ''`,
  );
  const first = new LibraryWords(sql);
  first.learn(new Map([['zeal', 2]]));
  await first.load(0, steps);
  for (let at = 0; at < 30; at += 1) {
    first.learn(
      new Map([
        [`word${30 - at}`, 1],
        ['zeal', 1],
      ]),
    );
  }
  const kept = () => sql.all('SELECT words FROM vocabulary ORDER BY part').map(({ words }) => String(words));
  expect(kept().length).toBeGreaterThan(30);

  const next = new LibraryWords(sql);
  await next.load(0, steps);
  expect(kept()).toHaveLength(1);
  const words = kept()
    .join(' ')
    .split(' ')
    .filter((_, at) => at % 2 === 0);
  expect(words).toEqual([...words].sort());
  expect(words).toHaveLength(31);
  const third = new LibraryWords(sql);
  await third.load(0, steps);
  expect(third.vocabulary?.countOf('word7')).toBe(1);
  expect(third.vocabulary?.countOfPrefix('word')).toBe(30);
  sql.close();
});
