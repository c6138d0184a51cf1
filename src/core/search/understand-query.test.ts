import { describe, expect, it } from 'vitest';
import { notesOfNames } from './query-names.ts';
import { understandQuery } from './understand-query.ts';

describe('understandQuery', () => {
  const parts = (text: string) =>
    understandQuery(text).parts.map(({ start, end, ...part }) => ({
      ...part,
      typed: text.slice(start, end),
    }));

  it('shows words together, and each condition by itself', () => {
    expect(parts('detention camps by:Omer "on their soil" deten* ')).toEqual([
      { kind: 'words', isNot: false, value: 'detention camps', typed: 'detention camps' },
      { kind: 'words', isNot: false, operator: 'author', value: 'Omer', typed: 'by:Omer' },
      { kind: 'phrase', isNot: false, value: 'on their soil', typed: '"on their soil"' },
      { kind: 'words', isNot: false, value: 'deten', isBeginning: true, typed: 'deten*' },
    ]);
  });

  it('shows conditions by what they mean', () => {
    expect(parts('before:2019 lang:german no:date NOT in:Trials year:abc')).toEqual([
      {
        ...{ kind: 'condition', isNot: false, operator: 'date', value: '..2018' },
        to: '2018',
        typed: 'before:2019',
      },
      { kind: 'condition', isNot: false, operator: 'language', value: 'de', typed: 'lang:german' },
      { kind: 'condition', isNot: true, operator: 'has', value: 'date', typed: 'no:date' },
      { kind: 'condition', isNot: true, operator: 'collection', value: 'Trials', typed: 'NOT in:Trials' },
      { kind: 'unread', isNot: false, value: 'year:abc', typed: 'year:abc' },
    ]);
  });

  it('shows a choice as one part with its own parts', () => {
    expect(parts('(camps OR by:Omer) -(a b)')).toMatchObject([
      { kind: 'any', parts: [{ value: 'camps' }, { operator: 'author' }], typed: '(camps OR by:Omer)' },
      { kind: 'all', isNot: true, parts: [{ value: 'a' }, { value: 'b' }], typed: '-(a b)' },
    ]);
    expect(parts('a OR b c')).toMatchObject([{ kind: 'any', typed: 'a OR b c' }]);
  });
});

describe('notesOfNames', () => {
  const known = { collections: ['Chapter 2', 'Trials'], tags: ['primary source', 'القضاء'] };
  const notes = (text: string) => notesOfNames(text, understandQuery(text).parts, known);

  it('tells of a collection or tag that is not there, and of the one likely meant', () => {
    expect(notes('in:Trails ports')).toEqual([
      {
        told: { key: 'query.no-collection-near', values: { name: 'Trails', meant: 'Trials' } },
        mend: 'collection:Trials ports',
      },
    ]);
    expect(notes('-tag:"primary sourse" x')).toMatchObject([{ mend: '-tag:"primary source" x' }]);
    expect(notes('tag:war x')).toEqual([{ told: { key: 'query.no-tag', values: { name: 'war' } } }]);
    expect(notes('tag:prim')).toEqual([]);
    expect(notes('tag:wa')).toMatchObject([{ isUnfinished: true }]);
  });

  it.each(['in:"chapter 2" ', 'in:tri ', 'tag:source ', 'tag:القضاء ', 'ports '])(
    'has nothing to tell of %j',
    (text) => {
      expect(notes(text)).toEqual([]);
    },
  );
});
