import { describe, expect, it } from 'vitest';
import { hostileBibliography, sampleBibliography } from '../../../../tests/fixtures/rich-bibliography.ts';
import { balanceIsolates } from './bidi.ts';
import { plainTextDocument } from './plain-text.ts';

describe('plainTextDocument', () => {
  it('writes one entry a line, with isolates around what runs the other way', () => {
    const visible = plainTextDocument(sampleBibliography).replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');
    expect(visible.split('\n')).toEqual([
      'Works cited',
      '',
      'Smith, J. (2020). On Homo sapiens & H₂O. https://doi.org/10.1000/1_2',
      '[2] ⟨أحمد، م⟩. (2020). ⟨عنوان الكتاب⟩ 12. Press 5 under^(2nd 😀) Annotation.',
      '',
    ]);
  });

  it('keeps to one line an entry, whatever is in it, with balanced isolates', () => {
    const lines = plainTextDocument(hostileBibliography)
      .trimEnd()
      .split(/[\n\r\u2028]/u);
    expect(lines).toHaveLength(hostileBibliography.entries.length + 2);
    for (const line of lines) expect(balanceIsolates(line)).toBe(line);
  });
});
