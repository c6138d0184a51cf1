import { describe, expect, it } from 'vitest';
import { meanScore, scoreText } from './text-score.ts';

describe('scoreText', () => {
  it('counts runs of four words that both texts have', () => {
    // Truth: abcd bcde cdef. Prediction: abcd bcde.
    expect(scoreText('a b c d e f', 'a, b. c d – e')).toEqual({ precision: 1, recall: 2 / 3 });
  });

  it('counts a run as often as it occurs', () => {
    // Prediction: abcd bcda cdab dabc abcd, of which the truth has abcd once.
    expect(scoreText('a b c d', 'a b c d a b c d')).toEqual({ precision: 1 / 5, recall: 1 });
  });

  it('keeps case apart', () => {
    expect(scoreText('A b c d', 'a b c d')).toEqual({ precision: 0, recall: 0 });
  });

  it('takes a text of under four words for one run', () => {
    expect(scoreText('only three words', 'only three words')).toEqual({ precision: 1, recall: 1 });
    expect(scoreText('only three words', 'three words')).toEqual({ precision: 0, recall: 0 });
  });

  it('gives nothing for an empty prediction, and all where nothing is wanted', () => {
    expect(scoreText('a b c d', '')).toEqual({ precision: 0, recall: 0 });
    expect(scoreText('', '')).toEqual({ precision: 1, recall: 1 });
    expect(scoreText('', 'a b c d')).toEqual({ precision: 0, recall: 0 });
  });

  it('parts words at combining marks, as Python does', () => {
    // Three letters, with marks between them.
    expect(scoreText('हिन्दी', 'ह न द')).toEqual({ precision: 1, recall: 1 });
  });
});

describe('meanScore', () => {
  it('takes the F1 of the means, not the mean of the F1s', () => {
    const { precision, recall, f1 } = meanScore([
      { precision: 1, recall: 0.5 },
      { precision: 0.5, recall: 1 },
    ]);
    expect([precision, recall, f1]).toEqual([0.75, 0.75, 0.75]);
  });
});
