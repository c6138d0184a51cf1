import { describe, expect, it } from 'vitest';
import { hostileEntries } from '../../../../tests/fixtures/exchange-entries.ts';
import { coinsFormat } from './coins-format.ts';

const read = (text: string) => [...(coinsFormat.read?.(text) ?? [])];

describe('coinsFormat', () => {
  it('reads spans out of any page', () => {
    const page = `<p>Before</p>
<SPAN title='ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=R%26D+in+%E2%80%9Cports%E2%80%9D&amp;rft.jtitle=A+journal&amp;rft.aulast=van+Gogh&amp;rft.aufirst=V.&amp;rft.au=Okoro%2C+Ada&amp;rft.date=2020-05&amp;rft.spage=1&amp;rft.epage=9&amp;rft_id=info%3Adoi%2F10.1000%2F1&amp;rft.chron=x' class="x Z3988"></SPAN>`;
    const [piece] = read(page);
    expect(piece?.problems).toEqual([]);
    expect(piece?.entry?.csl).toEqual({
      type: 'article-journal',
      title: 'R&D in “ports”',
      'container-title': 'A journal',
      author: [
        { 'non-dropping-particle': 'van', family: 'Gogh', given: 'V.' },
        { family: 'Okoro', given: 'Ada' },
      ],
      issued: { 'date-parts': [[2020, 5]] },
      page: '1-9',
      DOI: '10.1000/1',
      custom: { 'rft.chron': 'x' },
    });
  });

  it('knows the types of CSL again that COinS has no name for', () => {
    const entry = { id: 'x', citekey: 'k', csl: { type: 'treaty' as const }, tags: [], collections: [] };
    const writer = coinsFormat.write?.();
    const [piece] = read(`${writer?.begin()}${writer?.entry(entry, 0)}${writer?.end()}`);
    expect(piece).toMatchObject({ entry: { csl: { type: 'treaty' } }, problems: [] });
  });

  it('writes a page without a tag of the text’s making', () => {
    const writer = coinsFormat.write?.();
    const tags = hostileEntries
      .slice(0, 200)
      .map((entry, at) => writer?.entry(entry, at))
      .join('')
      .match(/<[^>]*>/gu);
    const ours = /^<(?:\/?li|\/span|span dir="auto"|span class="Z3988" title="[^"<>]*")>$/u;
    expect(tags?.filter((tag) => !ours.test(tag))).toEqual([]);
  });

  it('reads or refuses long pages to their end', () => {
    expect(() => read('<span class="Z3988 title="'.repeat(20_000))).not.toThrow();
    expect(() => read('Z3988'.repeat(400_000))).toThrow();
  });

  it('refuses a page without references', () => {
    expect(() => read('<html></html>')).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});
