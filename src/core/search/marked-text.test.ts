import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { markHits, snippetOf } from './marked-text.ts';
import { parseQuery } from './parse-query.ts';
import { positiveTexts } from './query.ts';

const textsOf = (query: string) => positiveTexts(parseQuery(query));

describe('marked text', () => {
  it('marks hits and keeps every letter', () => {
    const marked = markHits('The Škoda of Mr. Škoda’s heir', textsOf('skoda '));
    expect(marked.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Škoda', 'Škoda']);
    expect(marked.map(({ text }) => text).join('')).toBe('The Škoda of Mr. Škoda’s heir');
  });

  it('shows the place where most words stand together', () => {
    const text = `ports here. ${'filler '.repeat(60)}the ports closed after a strike. ${'filler '.repeat(60)}`;
    const snippet = snippetOf(text, textsOf('ports strike'));
    expect(snippet?.map((piece) => piece.text).join('')).toContain('ports closed after a strike');
    expect(snippetOf(text, textsOf('zeppelin'))).toBeUndefined();
  });
});

describe('fold', () => {
  it('gives one spelling to letters that people do not tell apart', () => {
    expect(fold('كِتـاب')).toBe(fold('کتاب'));
    expect(fold('ÉCOLE')).toBe('ecole');
  });
});
