import { describe, expect, it } from 'vitest';
import { dayOrderOf } from './day-order.ts';

describe('dayOrderOf', () => {
  it.each([
    ['en-US', 'courier.example', 'month-first'],
    ['en', 'courier.com', 'month-first'],
    [undefined, 'courier.com', 'month-first'],
    ['en-GB', 'courier.com', 'day-first'],
    ['en', 'courier.co.uk', 'day-first'],
    ['en', 'courier.in', 'day-first'],
    ['en', 'courier.de', 'day-first'],
    ['en_US', 'courier.co.uk', 'month-first'],
    ['de', 'courier.com', 'day-first'],
    ['pt-BR', 'courier.com', 'day-first'],
  ] as const)('of a page in %s on %s is %s', (language, host, expected) => {
    expect(dayOrderOf(language, host)).toBe(expected);
  });
});
