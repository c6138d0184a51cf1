import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedPage } from './read-saved-page.ts';

const singleFile = (lines: string) => `<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile 
${lines}
--><meta charset=utf-8><title>x</title>`;

describe('readSavedPage', () => {
  it('reads the comment of SingleFile, keeping the stamp as written', () => {
    const html = singleFile(
      ' url: https://harbour.example/news/strike?id=4 \n saved date: Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)',
    );
    expect(readSavedPage(html)).toEqual({
      url: 'https://harbour.example/news/strike?id=4',
      savedAt: 'Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)',
      by: 'singlefile-comment',
    });
  });

  it('knows SingleFile’s page when address and date were left out', () => {
    expect(readSavedPage(singleFile(' info: test'))).toEqual({
      url: undefined,
      savedAt: undefined,
      by: 'singlefile-comment',
    });
  });

  it('reads what Chrome and Internet Explorer write', () => {
    const html = '<!DOCTYPE html>\n<!-- saved from url=(0030)https://harbour.example/strike -->\n<html>';
    expect(readSavedPage(html)).toEqual({ url: 'https://harbour.example/strike', by: 'saved-from-comment' });
  });

  it.each([
    ['an ordinary page', '<html><!-- saved with care --><p>url: https://a.example/'],
    ['a page on the disk', '<!-- saved from url=(0025)file:///home/me/page.html -->'],
    ['a page about:internet', '<!-- saved from url=(0014)about:internet -->'],
    ['a script', '<!-- saved from url=(0019)javascript:alert(1) -->'],
    ['a comment far down', `<html>${' '.repeat(30_000)}<!-- saved from url=(0018)https://a.example/ -->`],
  ])('finds nothing in %s', (_, html) => {
    expect(readSavedPage(html)).toBeUndefined();
  });

  it('gives web addresses only', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSavedPage(singleFile(` url: ${text}`))?.url ?? 'https://').toMatch(/^https?:\/\//u);
      }),
    );
  });
});
