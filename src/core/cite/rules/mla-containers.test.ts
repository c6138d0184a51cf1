import { describe, expect, it } from 'vitest';
import { mlaDate } from './mla-containers.ts';

describe('mlaDate', () => {
  it.each([
    [{ 'date-parts': [[1920]], circa: true }, { literal: 'circa 1920' }],
    [{ 'date-parts': [[-44]], circa: true }, { literal: 'circa 44 BC' }],
    [{ 'date-parts': [[1920]] }, { 'date-parts': [[1920]] }],
  ])('prints %j as a guess only where it is one', (issued, expected) => {
    expect(mlaDate({ type: 'book', issued }).issued).toEqual(expected);
  });
});
