import { describe, expect, it } from 'vitest';
import { readNotice } from './notices.ts';

describe('readNotice', () => {
  it.each([
    ['Correction: The bridge is in Lorme.', 'correction', undefined],
    ['CORRECTION (May 3, 2021): The bridge is in Lorme.', 'correction', '2021-05-03'],
    ['Correction: May 3, 2021 — The bridge is in Lorme.', 'correction', '2021-05-03'],
    ['This article was updated on 3 May 2021 with a comment.', 'update', '2021-05-03'],
    ['An earlier version of this article gave the wrong year, 3 May 1921.', 'correction', undefined],
    ['Editor’s note: The author is a member of the board.', 'note', undefined],
    ['Editor’s note: This story has been corrected.', 'correction', undefined],
    ['Clarification: He spoke for himself.', 'clarification', undefined],
    ['Retraction: The study has been withdrawn.', 'retraction', undefined],
    ['Korrektur: Die Brücke steht in Lorme.', 'correction', undefined],
    ['Anmerkung der Redaktion: Der Autor ist Mitglied.', 'note', undefined],
    ['Dieser Artikel wurde am 3. Mai 2021 aktualisiert.', 'update', '2021-05-03'],
    ['Rectificatif : le pont est à Lorme.', 'correction', undefined],
    ['Corrección: el puente está en Lorme.', 'correction', undefined],
    ['تصحيح: الجسر في المدينة.', 'correction', undefined],
    ['更正：大桥在兰河。', 'correction', undefined],
  ])('reads “%s”', (paragraph, kind, date) => {
    const found = readNotice(paragraph);
    expect([found?.kind, found?.date, found?.text]).toEqual([kind, date, paragraph]);
  });

  it.each([
    'Correction officers went on strike on Tuesday.',
    'Updates on the storm will follow.',
    'The article was long.',
    'This article of faith was never questioned.',
    'Notes from a small island: a review.',
  ])('takes “%s” for none', (paragraph) => {
    expect(readNotice(paragraph)).toBeUndefined();
  });

  it('does not take the date that was wrong for the day of the correction', () => {
    expect(
      readNotice('Correction: On 3 March 2019 the minister was in Lorme, not in Paris.')?.date,
    ).toBeUndefined();
  });
});
