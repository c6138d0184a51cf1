import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { readArticle } from './read-article.ts';

const read = (html: string, title?: string, description?: string) =>
  readArticle({ tree: parseHtml(html), parseAgain: () => parseHtml(html) }, { title, description });
const [ONE, TWO, THREE] = [
  'The harbour office closed the pier on Monday after a storm had torn two of its planks out of the walkway.',
  'Engineers will look at the rest of it on Tuesday, the office said, and nobody may set foot on it before that.',
  'A ferry that lies at the quay cannot leave, because its passengers have no way to come on board, its owner said.',
] as const;

describe('readArticle', () => {
  it('keeps headings, lists, quotes, tables and code as what they are', () => {
    const { paragraphs, marks } = read(
      `<main><p>${ONE}</p><h2>What is next</h2><p>${TWO}</p><ul><li>two planks, which are oak</li><li>one lamp, which is lost</li></ul><blockquote><p>${THREE}</p></blockquote><table><tr><td>Planks</td><td>2</td></tr><tr><td>Lamps</td><td>1</td></tr></table><pre>tide  12:30
pier  closed</pre><p>${ONE} Again.</p></main>`,
    );
    expect(paragraphs).toHaveLength(10);
    expect(marks).toEqual([
      { at: 1, kind: 'heading', level: 2 },
      { at: 3, kind: 'list-item' },
      { at: 4, kind: 'list-item' },
      { at: 5, kind: 'quote' },
      { at: 6, kind: 'table-row' },
      { at: 7, kind: 'table-row' },
      { at: 8, kind: 'preformatted' },
    ]);
    expect(paragraphs[8]).toBe('tide  12:30\npier  closed');
  });

  it('parts paragraphs that are only parted by line breaks', () => {
    const { paragraphs } = read(`<div id="story">${ONE}<br><br>${TWO}<br><br>${THREE}</div>`);
    expect(paragraphs).toEqual([ONE, TWO, THREE]);
  });

  it('finds the article in a page laid out with tables', () => {
    const menu = '<td><a href="/a">News</a><br><a href="/b">Tides</a></td>';
    const { paragraphs } = read(
      `<table><tr>${menu}<td><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></td></tr></table>`,
    );
    expect(paragraphs).toEqual([ONE, TWO, THREE]);
  });

  it('keeps a short note, where Readability alone finds nothing', () => {
    expect(read('<nav><a href="/">Home</a></nav><p>The pier is closed.</p>').paragraphs).toContain(
      'The pier is closed.',
    );
  });

  it('reads Chinese, whose sentences take fewer characters', () => {
    const sentences = [
      '港务局周一表示，暴风雨冲走了两块木板，码头将关闭到工程师检查完毕为止。',
      '停靠在岸边的渡轮无法离开，因为乘客没有办法登船，船主这样告诉记者。',
      '市长说，修理工作最快要到下个星期才能开始，费用由保险公司承担。',
    ];
    const { paragraphs } = read(
      `<nav><a>首页</a><a>新闻</a></nav><div>${sentences.map((each) => `<p>${each}</p>`).join('')}</div><footer>版权所有</footer>`,
    );
    expect(paragraphs).toEqual(sentences);
  });

  it('reads Arabic, from right to left', () => {
    const sentences = [
      'أغلق مكتب الميناء الرصيف يوم الاثنين بعد أن اقتلعت العاصفة لوحين من ألواحه الخشبية.',
      'وقال المكتب إن المهندسين سيفحصون بقية الرصيف يوم الثلاثاء ولن يسمح لأحد بالدخول قبل ذلك.',
      'ولا تستطيع العبارة الراسية المغادرة لأن الركاب لا يجدون طريقا إليها كما قال صاحبها للصحفيين.',
    ];
    const { paragraphs } = read(
      `<html dir="rtl"><body><div>${sentences.map((each) => `<p>${each}</p>`).join('')}<p>اقرأ أيضا: إغلاق الميناء</p></div></body></html>`,
    );
    expect(paragraphs).toEqual(sentences);
  });

  it('knows a standfirst by its name, or by what the page says of itself', () => {
    const lines = `<p class="standfirst">Two planks are gone, and so is the ferry’s timetable.</p><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;
    expect(read(lines).standfirst).toMatch(/^Two planks/u);
    const plain = lines.replace(' class="standfirst"', '');
    expect(read(plain).standfirst).toBeUndefined();
    expect(read(plain, undefined, 'Two planks are gone, and so is the ferry’s timetable').standfirst).toMatch(
      /^Two planks/u,
    );
  });

  it('never gives an empty paragraph, nor one with an empty line in it', () => {
    const { paragraphs } = read(
      `<p>${ONE}</p><p> </p><pre>a\n\n\nb</pre><p>${TWO}</p><p>&nbsp;</p><p>${THREE}</p>`,
    );
    for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/^\s*$|\n\s*\n/u);
    expect(paragraphs).toContain('a\nb');
  });

  it('reads what stands in an old raw text as text', () => {
    expect(read(`<p>${ONE}</p><xmp><b>${TWO}</b></xmp><p>${THREE}</p>`).paragraphs.join('\n')).toContain(
      `<b>${TWO}</b>`,
    );
  });

  it('reads a page whose title is endless', () => {
    const title = `<title>${'- | '.repeat(60_000)}</title>`;
    expect(read(`${title}<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`).paragraphs).toEqual([ONE, TWO, THREE]);
  });
});
