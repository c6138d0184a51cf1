import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';
import { withSavedPage } from './with-saved-page.ts';

const url = 'https://harbour.example/strike';
const draft = extractHtml('<title>Strike in the harbour</title><p>Text.', { url });

describe('withSavedPage', () => {
  it.each([
    'Tue Mar 05 2024 23:11:12 GMT-0500 (Eastern Standard Time)',
    'Tue, 5 Mar 2024 23:11:12 -0500',
    '2024-03-05T23:11:12-05:00',
  ])('takes the day the person saw the page out of %s', (savedAt) => {
    const { csl, provenance } = withSavedPage(draft, { url, savedAt, by: 'singlefile-comment' });
    expect(csl.accessed).toEqual({ 'date-parts': [[2024, 3, 5]] });
    expect(provenance).toMatchObject({
      accessed: { rule: 'singlefile-comment' },
      URL: { rule: 'singlefile-comment' },
    });
  });

  it('puts the address the page was saved from before the others', () => {
    const { reading } = withSavedPage(draft, { url, by: 'singlefile-comment' });
    expect(reading.candidates.URL).toMatchObject([
      { value: url, rule: 'singlefile-comment', confidence: 'certain' },
    ]);
  });

  it('changes nothing for a page that says nothing', () => {
    expect(withSavedPage(draft, undefined)).toBe(draft);
    expect(withSavedPage(draft, { by: 'mhtml-headers', savedAt: 'yesterday' }).csl).toEqual(draft.csl);
  });
});
