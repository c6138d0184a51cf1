import { describe, expect, it } from 'vitest';
import { sharesWords } from './word-overlap.ts';

describe('sharesWords', () => {
  it.each([
    ['Ports closed for a week', 'PORTS CLOSED, for a week!'],
    ['Ports closed', 'Ports closed as dockers strike'],
    ['The dockers strike again', 'Again the dockers went on strike today'],
    ['港口关闭第三周', '港口关闭进入第三周'],
  ])('sees %j in %j', (one, other) => {
    expect(sharesWords(one, other)).toBe(true);
    expect(sharesWords(other, one)).toBe(true);
  });

  it.each([
    ['Ports', 'Ports closed as dockers strike'],
    ['Dockers win', 'Sailors win a prize'],
    ['', 'Ports'],
    ['—', '!'],
  ])('does not see %j in %j', (one, other) => {
    expect(sharesWords(one, other)).toBe(false);
  });
});
