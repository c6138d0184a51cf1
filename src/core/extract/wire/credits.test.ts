import { describe, expect, it } from 'vitest';
import { readCredits } from './credits.ts';

const read = (paragraph: string) =>
  readCredits(paragraph)?.map(({ role, names }) => [
    role,
    names.map(
      (name) =>
        name.literal ??
        `${name.given} ${[name['non-dropping-particle'], name.family].filter(Boolean).join(' ')}`,
    ),
  ]);

describe('readCredits', () => {
  it('tells reporters, helpers and editors apart, without the places they worked in', () => {
    expect(
      read(
        '(Reporting by Ana Ruiz and Bo van Lind; Additional reporting by Cem Ak in Paris; Writing by Eva Sund; Editing by Dee Moe)',
      ),
    ).toEqual([
      ['author', ['Ana Ruiz', 'Bo van Lind']],
      ['contributor', ['Cem Ak']],
      ['author', ['Eva Sund']],
      ['editor', ['Dee Moe']],
    ]);
  });

  it.each([
    ['Editing by Karzan Sulaivany', [['editor', ['Karzan Sulaivany']]]],
    ['Edited and translated by Ana Ruiz', [['editor', ['Ana Ruiz']]]],
    ['Translated by Ana Ruiz', [['translator', ['Ana Ruiz']]]],
    ['Interview: Ana Ruiz', [['interviewer', ['Ana Ruiz']]]],
    ['(mit Material von dpa)', [['contributor', ['dpa']]]],
    ['Übersetzung: Ana Ruiz', [['translator', ['Ana Ruiz']]]],
    [
      '(Reportage de Léa Roy, édité par Max Roc)',
      [
        ['author', ['Léa Roy']],
        ['editor', ['Max Roc']],
      ],
    ],
    ['Propos recueillis par Léa Roy', [['interviewer', ['Léa Roy']]]],
    ['Editado por Ana Ruiz', [['editor', ['Ana Ruiz']]]],
    ['Çeviri: Ece Ak', [['translator', ['Ece Ak']]]],
    ['Редактор: Анна Белова', [['editor', ['Анна Белова']]]],
    [
      '(إعداد سعاد العلي - تحرير حيدر حسن)',
      [
        ['author', ['سعاد العلي']],
        ['editor', ['حيدر حسن']],
      ],
    ],
  ])('reads “%s”', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });

  it.each([
    'Reporting by night is hard. Nobody likes it, and nobody is paid for it.',
    'The editing was done in a hurry.',
    'Editors: we need more of them! Ask anyone.',
    'Story of a river',
    'Avec le temps, tout s’en va',
    `Editing by ${'A '.repeat(400)}`,
  ])('takes “%.60s” for no credit', (paragraph) => {
    expect(readCredits(paragraph)).toBeUndefined();
  });
});
