import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { keywordsOf } from './keywords.ts';

const keywords = (html: string) => keywordsOf(pageFacts(parseHtml(html), undefined));

describe('keywordsOf', () => {
  it('gathers them from every place, each once', () => {
    const html = `<meta name="news_keywords" content="Ports, Strike"><meta property="article:tag" content="strike"><meta property="article:tag" content="Dockers">
      <script type="application/ld+json">{"@type":"NewsArticle","keywords":["Harbour",{"@type":"DefinedTerm","name":"Wages"}]}</script>`;
    expect(keywords(html)).toEqual(['Ports', 'Strike', 'Dockers', 'Harbour', 'Wages']);
  });

  it('leaves out what steers a publishing system, and sentences', () => {
    const html = `<meta name="keywords" content="@lll, autoplay_video, type:story, 2019, article, ${'a '.repeat(40)}, Ports">`;
    expect(keywords(html)).toEqual(['Ports']);
  });

  it('parts Arabic and East Asian lists', () => {
    expect(keywords('<meta name="keywords" content="ميناء، إضراب">')).toEqual(['ميناء', 'إضراب']);
    expect(keywords('<meta name="keywords" content="港口、罢工，工资">')).toEqual(['港口', '罢工', '工资']);
  });
});
