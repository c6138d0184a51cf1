import { describe, expect, it } from 'vitest';
import { displayName } from '../../csl/names/display-name.ts';
import { authorPieces, isOtherCredit, isOtherLabel } from './other-credits.ts';
import { splitNames } from './split-names.ts';

const shown = (text: string) => splitNames(text).map(displayName);

describe('authorPieces', () => {
  it('ends at a label of something else, not at one of authors', () => {
    expect(authorPieces(['Ana Ruiz', ' Tags: ', ' Harbours '])).toEqual(['Ana Ruiz']);
    expect(authorPieces(['By:', 'Ana Ruiz'])).toEqual(['Ana Ruiz']);
    expect(authorPieces(['Topics:', 'Harbours'])).toEqual(['Topics:', 'Harbours']);
  });

  it('leaves out who comes after the label of another role', () => {
    expect(authorPieces(['翻訳者', '林 晓'])).toEqual([]);
    expect(authorPieces(['Ana Ruiz', 'Illustration', 'Bo Lind'])).toEqual(['Ana Ruiz']);
  });
});

describe('isOtherCredit', () => {
  it('knows credits for translations, drawings and pictures', () => {
    for (const line of [
      'Translation by Bo Lind',
      'Illustrated by Bo Lind',
      'Photographs by Bo Lind',
      '写真：林晓',
    ])
      expect(isOtherCredit(line)).toBe(true);
    for (const line of [
      'By Ana Ruiz',
      'Words and photos by Ana Ruiz',
      'Translatlantic Ltd',
      'Videos are loud',
    ])
      expect(isOtherCredit(line)).toBe(false);
  });
});

describe('isOtherLabel', () => {
  it('knows labels with no name behind them', () => {
    expect(isOtherLabel('翻訳者')).toBe(true);
    expect(isOtherLabel('Illustration by')).toBe(true);
    expect(isOtherLabel('Illustration by Bo Lind')).toBe(false);
    expect(isOtherLabel('Author')).toBe(false);
  });
});

describe('splitNames', () => {
  it.each([
    ['Text: Ana Ruiz, Fotos: Bo Lind', ['Ana Ruiz']],
    ['Words by Ana Ruiz, photos by Bo Lind', ['Ana Ruiz']],
    ['By Ana Ruiz. Photographs by Bo Lind', ['Ana Ruiz']],
    ['Von Ana Ruiz (Text) und Bo Lind (Fotos)', ['Ana Ruiz']],
    ['TEXT BY ANA RUIZ | TRANSLATION BY BO LIND', ['Ana Ruiz']],
    ['Ana Ruiz | Tags: | Harbours', ['Ana Ruiz']],
    ['Story and photos by Ana Ruiz', ['Ana Ruiz']],
    ['Photos by Ana Ruiz', ['Ana Ruiz']],
    ['Translated by Ana Ruiz', []],
    ['Ana Ruiz 著、林 晓 訳', ['Ana Ruiz']],
    ['文●林晓／港誌編集部', ['林晓']],
    ['Ana Ruiz | Follow on Quays | More from Ana', ['Ana Ruiz']],
    ['More stories by Ana Ruiz', ['Ana Ruiz']],
    ['林晓 | カテゴリー 社会 | タグ 政治, 経済', ['林晓']],
    ['Ana Ruiz Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz By Ana Ruiz', ['Ana Ruiz']],
    ['QPN’s Ana Ruiz', ['Ana Ruiz']],
    ['Par Ana Ruiz Publié aujourd’hui à 13h59', ['Ana Ruiz']],
    ['Von Ana / 6. November 2023 / Keine Kommentare', ['Ana']],
    ['Ana Ruiz, Chief Executive Officer', ['Ana Ruiz']],
    ['QPN STAFF', ['QPN Staff']],
    ['JAN VLK', ['Jan Vlk']],
    ['Email the author', []],
    ['Ana Ruiz (text) and Bo Lind (text)', ['Ana Ruiz', 'Bo Lind']],
  ])('reads the authors of “%s”', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
