import { describe, expect, it } from 'vitest';
import { scoreFacts } from './facts-score.ts';

const labels = {
  title: 'So many ways to play… and pay',
  authors: ['Ann Lee', 'Bo O’Hara'],
  dates: ['2019-11-19', '2019-11-20'],
  publication: 'The Daily',
};

describe('scoreFacts', () => {
  it('overlooks case, punctuation and the order of authors', () => {
    const got = {
      title: '“So Many Ways to Play ... and Pay”',
      authors: ['bo OHara', 'Ann Lee'],
      date: '2019-11-20',
      publication: 'the daily',
    };
    expect(scoreFacts(labels, got)).toEqual({ title: true, authors: true, date: true, publication: true });
  });

  it('does not overlook a word', () => {
    expect(scoreFacts(labels, { title: 'So many ways to play', publication: 'Daily' })).toMatchObject({
      title: false,
      publication: false,
    });
  });

  it.each([[['Ann Lee']], [['Ann Lee', 'Bo O’Hara', 'Cy']], [['Ann', 'Lee', 'Bo O’Hara']], [[]]])(
    'takes %j for other authors',
    (authors) => {
      expect(scoreFacts(labels, { authors }).authors).toBe(false);
    },
  );

  it.each(['2019-11', '2019', '2019-11-18', undefined])('takes %j for another day', (date) => {
    expect(scoreFacts(labels, { date }).date).toBe(false);
  });

  it('wants nothing where the page says nothing', () => {
    const silent = { ...labels, authors: [], dates: [] };
    expect(scoreFacts(silent, {})).toMatchObject({ authors: true, date: true });
    expect(scoreFacts(silent, { authors: ['admin'], date: '2019-11-19' })).toMatchObject({
      authors: false,
      date: false,
    });
  });
});
