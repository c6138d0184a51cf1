import { describe, expect, it } from 'vitest';
import { hitsIn, soughtIn } from './find-hits.ts';
import { fold } from './fold.ts';
import { type MarkedText, markHits, passagesOf } from './marked-text.ts';
import { parseQuery } from './parse-query.ts';
import { groupsIn, planOf } from './plan.ts';

function soughtBy(query: string) {
  const root = parseQuery(query);
  return root ? soughtIn(groupsIn(planOf(root, undefined))) : [];
}

const hits = (marked: MarkedText) => marked.filter(({ hit }) => hit).map(({ text }) => text);
const marks = (text: string, query: string) => hits(markHits(text, soughtBy(query)));
const passages = (text: string, query: string) => passagesOf(text, hitsIn(text, soughtBy(query)));

describe('markHits', () => {
  it('marks hits and keeps every letter', () => {
    const text = 'The Škoda of Mr. Škoda’s heir';
    expect(marks(text, 'skoda ')).toEqual(['Škoda', 'Škoda']);
    expect(
      markHits(text, soughtBy('skoda '))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it.each([
    ['The 787-9 and $9 billion', '787-9 ', ['787-9']],
    ['escaped prisoners, prisoners', '"prisoners escaped" ', []],
    ['after prisoners escaped', '"prisoners escaped" ', ['prisoners escaped']],
    ['デリゾール近郊のキャンプ', 'デリゾール ', ['デリゾール']],
    ['新しい港を発表した港', '港 ', ['港', '港']],
    ['G20峰会在北京市', '北京', ['北京']],
    ['ports and port', 'port', ['ports', 'port']],
    ['ports and port', 'port ', ['port']],
    ['co\u00adop\u00aderation', 'cooperation ', ['co\u00adop\u00aderation']],
  ])('marks in %j of %j only %j', (text, query, expected) => {
    expect(marks(text, query)).toEqual(expected);
  });
});

describe('passagesOf', () => {
  const filler = 'filler '.repeat(60);

  it('shows the place where most words stand together first, and others behind it', () => {
    const text = `ports here. ${filler}the ports closed after a strike. ${filler}strike`;
    const found = passages(text, 'ports strike ');
    expect(found[0]?.text.map((piece) => piece.text).join('')).toContain('ports closed after a strike');
    expect(found.map(({ at }) => text.slice(at, at + 5))).toEqual(['ports', 'strik', 'ports']);
    expect(passages(text, 'zeppelin ')).toEqual([]);
  });

  it('shows three at most, none of them twice', () => {
    const text = Array.from({ length: 9 }, () => `ports ${filler}`).join('');
    const places = passages(text, 'ports ').map(({ at }) => at);
    expect(new Set(places).size).toBe(3);
  });

  it('begins with a whole word in a script without spaces', () => {
    const text = `最初のバスは夜明けにキャンプを出た。${'あ'.repeat(40)}国連は160万人以上が支援を必要としていると述べた。`;
    const [first] = passages(text, '万人 ');
    expect(first?.text.map((piece) => piece.text).join('')).toContain('160万人');
  });
});

describe('fold', () => {
  it.each([
    ['كِتـاب', 'کتاب'],
    ['ÉCOLE', 'ecole'],
    ['٢١٤', '214'],
    ['۲۱۴', '214'],
    ['२१४', '214'],
    ['co\u00adop', 'coop'],
    ['کی\u200cیف', 'کییف'],
  ])('gives %j and %j one spelling', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});
