import { describe, expect, it } from 'vitest';
import type { SavedPage } from '../model/saved-page.ts';
import { extractHtml } from './extract-html.ts';

const url = 'https://harbour.example/strike';
const draft = (saved?: SavedPage, page = '<title>Strike in the harbour</title><p>Text.') =>
  extractHtml(page, { url, name: 'strike.html', saved });

describe('withSource', () => {
  it.each([
    'Tue Mar 05 2024 23:11:12 GMT-0500 (Eastern Standard Time)',
    'Tue, 5 Mar 2024 23:11:12 -0500',
    '2024-03-05T23:11:12-05:00',
  ])('takes the day the person saw the page out of %s', (savedAt) => {
    const { csl, provenance } = draft({ url, savedAt, by: 'singlefile-comment' });
    expect(csl.accessed).toEqual({ 'date-parts': [[2024, 3, 5]] });
    expect(provenance).toMatchObject({
      accessed: { rule: 'singlefile-comment' },
      URL: { rule: 'singlefile-comment' },
    });
  });

  it('puts the address the page was saved from before the others', () => {
    expect(draft({ url, by: 'singlefile-comment' }).reading.candidates.URL).toMatchObject([
      { value: url, rule: 'singlefile-comment', confidence: 'certain' },
    ]);
  });

  it('changes nothing for a page that says nothing', () => {
    expect(draft({ by: 'mhtml-headers', savedAt: 'yesterday' })).toEqual(draft());
  });

  it('takes the name of the file only for want of a title', () => {
    expect(draft().csl.title).toBe('Strike in the harbour');
    expect(draft(undefined, '<p>Text.')).toMatchObject({
      csl: { title: 'strike.html' },
      provenance: { title: { rule: 'file-name', confidence: 'suggested' } },
    });
  });
});
