import { describe, expect, it } from 'vitest';
import { PURPOSE_BYTES } from '../model/file-purpose.ts';
import { purposeOfFile } from './purpose-of-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const BIB = '@article{kim2020, title = {Tides}, author = {Kim, Ana}, year = 2020}\n';
const RIS = 'TY  - NEWS\nTI  - Tides\nAU  - Kim, Ana\nER  - \n';
const PAGE = '<!DOCTYPE html>\n<html><head><title>Tides</title></head><body><p>High water.</p></body></html>';
const COINS = '<span class="Z3988" title="ctx_ver=Z39.88-2004&rft.title=Tides"></span>';
const ARTICLE = 'Quiet day in the harbour\n\nNothing happened on the quay today, and the gulls knew it.\n';

describe('purposeOfFile', () => {
  it.each([
    ['two.bib', BIB],
    ['two.txt', BIB],
    ['', `\ufeff\n% made by hand\n${BIB}`],
    ['notes.ris', RIS],
    ['savedrecs.txt', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Kim, A\nTI Tides\nER\n\nEF\n'],
    ['export.enw', '%0 Journal Article\n%A Kim, Ana\n%T Tides\n'],
    ['items.json', '[{"id":"kim","type":"book","title":"Tides"}]'],
    ['x.xml', '<?xml version="1.0"?><xml><records><record></record></records></xml>'],
    ['bookmarks.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p></DL>'],
    ['zotero.sqlite', 'SQLite format 3\u0000\u0001\u0002\u0003 CREATE TABLE itemDataValues'],
  ])('%s: references to import', (name, text) => {
    expect(purposeOfFile(utf8(text), name)).toBe('references');
  });

  it.each([
    ['page.html', PAGE],
    ['page.html', PAGE.replace('</body>', `${COINS}</body>`)],
    ['quiet.txt', ARTICLE],
    ['', ARTICLE],
    ['howto.md', `${'How we write our lists of works. '.repeat(40)}\n\n${BIB}`],
    ['talk.txt', `${ARTICLE.repeat(20)}\n${RIS}`],
    ['paper.pdf', '%PDF-1.7\n'],
    ['page.mhtml', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\n'],
    ['report.docx', 'PK\u0003\u0004\u0001\u0002\u0000\u0000\u0000'],
    ['capture.warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n'],
    ['table.csv', 'day,level\n1,3.2\n2,3.1\n'],
    ['empty.txt', ''],
  ])('%s: an article to archive', (name, text) => {
    expect(purposeOfFile(utf8(text), name)).toBe('article');
  });

  it('looks at the beginning alone', () => {
    expect(purposeOfFile(utf8(`${ARTICLE.repeat(PURPOSE_BYTES / 50)}${BIB}`), 'long.bib')).toBe('article');
  });
});
