import { describe, expect, it } from 'vitest';
import { coinsWork } from './coins-work.ts';
import { contextPairs, readContextObject } from './context-object.ts';

const JOURNAL = 'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.genre=article';

describe('coinsWork', () => {
  it('reads an article in the variables of CSL', () => {
    const work = coinsWork(
      contextPairs(
        `${JOURNAL}&rft.atitle=Quays&rft.jtitle=Ports&rft.aulast=van+Dorp&rft.aufirst=Mila&rft.au=Mila+van+Dorp&rft.spage=4&rft.epage=4&rft_id=info%3Adoi%2F10.1000%2Fa&rft.issn=1234-5679&rft.chron=x`,
      ),
    );
    expect(work).toMatchObject({
      type: 'article-journal',
      author: [{ 'non-dropping-particle': 'van', family: 'Dorp', given: 'Mila' }],
      unread: [['rft.chron', 'x']],
    });
    expect(Object.fromEntries(work.texts)).toMatchObject({
      title: [['title', 'Quays']],
      'container-title': [['source', 'Ports']],
      page: [['pages', '4']],
      DOI: [['rft_id', '10.1000/a']],
      ISSN: [['issn', '1234-5679']],
    });
  });

  it('knows no type for a genre of another world', () => {
    expect(coinsWork(contextPairs('rft.type=hologram'))).toMatchObject({
      type: undefined,
      genre: 'hologram',
    });
  });
});

describe('readContextObject', () => {
  it('reads entities before percents, and keeps what is encoded wrongly', () => {
    expect(readContextObject('rft.a=x%26y&amp;rft.b=100%&amp;rft.c=')).toEqual([
      ['rft.a', 'x&y'],
      ['rft.b', '100%'],
    ]);
  });
});
