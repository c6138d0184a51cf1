import { describe, expect, it } from 'vitest';
import { isSaidIn } from './is-said-in.ts';

const PARAGRAPHS = ['By the quay', '“The pier is closed,” the harbour office said on Monday.', 'It rained.'];

describe('isSaidIn', () => {
  it.each([
    ['“The pier is closed,” the harbour office said on Monday.'],
    ['"The pier is closed", the harbour office said on Monday'],
    ['“The pier is closed,” the harbour office…'],
  ])('knows %s again', (standfirst) => {
    expect(isSaidIn(PARAGRAPHS, standfirst)).toBe(true);
  });

  it.each([['Two planks are gone.'], ['The harbour office said on Monday.']])('misses %s', (standfirst) => {
    expect(isSaidIn(PARAGRAPHS, standfirst)).toBe(false);
  });
});
