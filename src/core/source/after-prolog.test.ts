import { describe, expect, it } from 'vitest';
import { afterProlog } from './after-prolog.ts';

describe('afterProlog', () => {
  it.each([
    ['<html>', '<html>'],
    [' \n<!-- one --> <!-- two -->\n<!doctype html><p>', '<!doctype html><p>'],
    ['<?xml version="1.0"?>\n<!-- x --><svg/>', '<svg/>'],
    ['<!--><p>a', '<p>a'],
    ['<p><!-- inside -->', '<p><!-- inside -->'],
    ['', ''],
    [' \n', ''],
  ])('finds the beginning of %j', (text, expected) => {
    expect(afterProlog(text)).toBe(expected);
  });

  it.each(['<!-- never closed <html>', '<?xml version="1.0"'])('stops at what never ends: %j', (text) => {
    expect(afterProlog(` ${text}`)).toBe(text);
  });

  it('reads many comments that are each other’s ends', () => {
    expect(afterProlog(`${'<!---->'.repeat(20_000)}A`)).toBe('A');
  });
});
