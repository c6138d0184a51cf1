import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../tests/support/says.ts';
import type { CslItem } from '../model/csl-item.ts';
import { citekeyBase } from './citekey-base.ts';
import { parseCitekeyPattern } from './citekey-pattern.ts';
import { transliterate } from './transliterate.ts';

const item: CslItem = {
  type: 'article-journal',
  author: [
    { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
    { family: 'Şêxo', given: 'Azad' },
    { literal: 'World Health Organization' },
  ],
  title: 'The ethics of <i>ambiguity</i> and other essays on freedom',
  'container-title': 'French Review of Ideas',
  issued: { 'date-parts': [[1960, 3, 9]] },
};

function keyOf(text: string, csl = item): string {
  const parsed = parseCitekeyPattern(text);
  return parsed.ok ? parsed.pattern(csl) : `${parsed.at}: ${wordsOf(parsed.message)}`;
}

describe('parseCitekeyPattern', () => {
  it.each([
    ['auth.lower + shorttitle(3,3) + year', 'debeauvoirEthicsAmbiguityOther1960'],
    ['auth', 'deBeauvoir'],
    ['auth(3)', 'deB'],
    ['auth(0,2)', 'Sexo'],
    ['authors(2)', 'deBeauvoirSexoEtAl'],
    ['authors(0, 4).lower', 'debesexoworl'],
    ['authorsAlpha', 'dSW'],
    ['shorttitle', 'ethicsambiguityother'],
    ['shorttitle(2,1)', 'Ethicsambiguity'],
    ['veryshorttitle.upper', 'ETHICS'],
    ['title.abbr', 'TEOAAOEOF'],
    ['journal.abbr + year', 'FRoI1960'],
    ['journal.clean.condense', 'FrenchReviewofIdeas'],
    ['type + "-" + month', 'articlejournal-03'],
    [`'ref:' + year`, 'ref:1960'],
    ['  year+month  ', '196003'],
    ['Auth.Lower', 'debeauvoir'],
    ['"a b{c}é" + year', 'abc1960'],
  ])('makes of %s the key %s', (pattern, key) => {
    expect(keyOf(pattern)).toBe(key);
  });

  it.each([
    ['', '0: The pattern ends where a word such as “auth” or “year” was expected.'],
    ['auth +', '6: The pattern ends where a word such as “auth” or “year” was expected.'],
    ['auth year', '5: A “+” was expected before “year”.'],
    ['auth(x)', '5: A number was expected in the brackets of “auth”.'],
    ['year(2)', '5: “year” takes no number in its brackets.'],
    ['auth(1,2,3)', '9: “auth” takes at most 2 in its brackets.'],
    ['auth(1', '6: The brackets of “auth” are never closed.'],
    ['+ auth', '0: A word such as “auth” or “year” was expected instead of “+”.'],
    ['auth + "x', '7: The quotation mark " is never closed.'],
    [
      'auth.loud',
      '5: “.loud” does nothing here; known are .lower, .upper, .abbr, .condense, .capitalize, .clean.',
    ],
  ])('says what is wrong with %j', (pattern, message) => {
    expect(keyOf(pattern)).toBe(message);
  });

  it('names the words it knows when it meets another, whatever it is called', () => {
    expect(keyOf('constructor')).toMatch(
      /^0: “constructor” is not a word of this language; it knows auth, /u,
    );
  });

  it('falls back on the type where nothing tells the work', () => {
    expect(keyOf('auth + shorttitle + year', { type: 'report', issued: { 'date-parts': [[2020]] } })).toBe(
      'report2020',
    );
    expect(citekeyBase({ type: 'webpage', title: '¿¡…!?' })).toBe('webpage');
  });

  it('never fails, and makes only legal keys', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('auth', 'title', 'journal.abbr')),
        fc.string(),
        (pattern, title) => {
          const parsed = parseCitekeyPattern(pattern);
          if (parsed.ok) expect(parsed.pattern({ type: 'book', title })).toMatch(/^[A-Za-z0-9_:./+-]+$/u);
          else expect(wordsOf(parsed.message)).toMatch(/\.$/u);
        },
      ),
    );
  });
});

describe('citekeyBase', () => {
  it.each<[names: string, csl: CslItem, key: string]>([
    [
      'a Chinese work',
      { type: 'book', author: [{ family: '王', given: '小明' }], title: '城市的发展' },
      'wangChengshiFazhan',
    ],
    [
      'a name that is read in its own way',
      { type: 'book', author: [{ family: '曾' }], title: '研究' },
      'zengYanjiu',
    ],
    [
      'a name in one piece',
      { type: 'book', author: [{ literal: '欧阳修' }], title: '研究' },
      'ouyangxiuYanjiu',
    ],
    [
      'two characters of a family',
      { type: 'book', author: [{ literal: '尉迟恭' }], title: '研究' },
      'yuchigongYanjiu',
    ],
    [
      'a Japanese work',
      { type: 'book', author: [{ family: 'よしもと' }], title: 'キッチンの声' },
      'yoshimotoKitchinSheng',
    ],
    [
      'a Korean work',
      { type: 'book', author: [{ family: '김', given: '민수' }], title: '한국의 역사' },
      'gimHanguguiYeogsa',
    ],
  ])('reads %s', (_, csl, key) => {
    expect(citekeyBase(csl)).toBe(key);
  });
});

describe('transliterate', () => {
  it.each([
    ['سلێمانی', 'slemany'],
    ['ڕۆژنامە', 'rozhname'],
    ['Şêxo Îbrahîm Çûçan', 'SexoIbrahimCucan'],
    ['پژوهش', 'pzhwhsh'],
    ['Чайковский', 'Chaikovskii'],
    ['Ελλάδα', 'Ellada'],
    ['Ώρα', 'Ora'],
    ['ירושלים', 'yrvshlym'],
    ['٢٠٢٤ ۱۴۰۳', '20241403'],
    ['Ærø Straße', 'AeroStrasse'],
    ['ﻻ', 'la'],
    ['北京大学', 'beijingdaxue'],
    ['カタカナとひらがな', 'katakanatohiragana'],
    ['キャッシュ ショッピング コンピューター', 'kyasshushoppingukonpyuta'],
    ['서울대학교', 'seouldaehaggyo'],
    ['საქართველო', 'sakartvelo'],
    ['Հայաստան', 'Hayastan'],
    ['กรุงเทพ', 'krungethph'],
    ['भारत हिन्दी संस्कृतम्', 'bharathindisamskrtam'],
    ['ಕನ್ನಡ தமிழ் മലയാളം', 'kannadatamilmalayalam'],
    ['አማርኛ', 'amarnya'],
    ['👍 №', 'No'],
  ])('writes %s as %s', (text, latin) => {
    expect(transliterate(text)).toBe(latin);
  });
});
