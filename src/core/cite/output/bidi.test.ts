import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceIsolates, directionOf, isolate } from './bidi.ts';

const visible = (text: string) => text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');
const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');
const tricky = fc.string({
  unit: fc.constantFrom(...'ab .,()12/ابה٣\u0301\u2066\u2067\u2068\u2069\u202e\u202c😀', 'א'),
});

describe('isolate', () => {
  it.each([
    ['Smith, J. (2020). Title.', 'Smith, J. (2020). Title.'],
    ['Smith. عنوان الكتاب (2020) الثاني. Press', 'Smith. ⟨عنوان الكتاب (2020) الثاني⟩. Press'],
    ['كتاب 12–34', '⟨كتاب⟩ 12–34'],
    ['2020. 12(3), 4–5', '2020. 12(3), 4–5'],
    ['ISO3166 شيء', 'ISO3166 ⟨شيء⟩'],
  ])('wraps what runs from the right in %s', (text, expected) => {
    expect(visible(isolate(text, 'ltr'))).toBe(expected);
  });

  it.each([
    ['أحمد. (2020). عنوان', 'أحمد. (2020). عنوان'],
    ['عنوان 3D Printing. https://doi.org/10.1000/182.', 'عنوان ⟨3D Printing. https://doi.org/10.1000/182⟩.'],
  ])('wraps what runs from the left in %s', (text, expected) => {
    expect(visible(isolate(text, 'rtl'))).toBe(expected);
  });

  it('leaves what is isolated already, and completes what is not', () => {
    expect(visible(isolate('a \u2068عنوان\u2069 b', 'ltr'))).toBe('a ⟨عنوان⟩ b');
    expect(visible(balanceIsolates('a\u2069b\u2068c'))).toBe('ab⟨c⟩');
  });

  it('keeps every character and always balances', () => {
    const anyText = fc.oneof(tricky, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, fc.constantFrom('ltr' as const, 'rtl' as const), (text, base) => {
        const result = isolate(text, base);
        expect(bare(result)).toBe(bare(text));
        expect(balanceIsolates(result)).toBe(result);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does nothing to what it has isolated', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const once = isolate(text, 'ltr');
        expect(isolate(once, 'ltr')).toBe(once);
      }),
    );
  });

  it('isolates every run of a long title', () => {
    const isolated = isolate('كتاب a1 '.repeat(50_000), 'ltr');
    expect(isolated.split('\u2068')).toHaveLength(50_001);
    expect(balanceIsolates(isolated)).toBe(isolated);
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ckb', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['kmr', 'ltr'],
    ['ur-Latn', 'ltr'],
    ['en-US', 'ltr'],
    ['', 'ltr'],
  ])('knows that %s runs %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});
