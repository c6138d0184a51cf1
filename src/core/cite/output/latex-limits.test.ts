import { describe, expect, it } from 'vitest';
import { latexDocument } from './latex.ts';
import { latexLimits } from './latex-limits.ts';

function limitsOf(text: string) {
  const layout = { hangingIndent: true, lineSpacing: 1, entrySpacing: 1, locale: 'en-US' };
  const content = [{ kind: 'text' as const, text }];
  return latexLimits(latexDocument({ title: '', layout, entries: [{ id: 'a', citekey: 'a', content }] }));
}

describe('latexLimits', () => {
  it('has nothing to say of letters that every font has', () => {
    expect(limitsOf('Müller, “Łódź – a city”. https://example.org/a_b')).toEqual([]);
  });

  it('names scripts that want a font of their own, each once', () => {
    expect(limitsOf('Доклад о портах. بندر. Ещё один')).toEqual([
      { key: 'cite.latex-scripts', values: { scripts: ['Arab', 'Cyrl'] } },
    ]);
  });

  it('names signs of no script', () => {
    expect(limitsOf('A ship 🚢 and a ship 🚢, ⸮')).toEqual([
      { key: 'cite.latex-signs', values: { signs: ['🚢', '⸮'], more: 0 } },
    ]);
  });
});
