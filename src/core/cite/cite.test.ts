import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../tests/fixtures/style-source.ts';
import { printEntry, STYLES } from '../../../tests/support/print-entry.ts';
import { citekeyBase } from '../citekey/citekey-base.ts';
import { writeBibtex } from '../exchange/bibtex/write-bibtex.ts';
import type { CslItem } from '../model/csl-item.ts';
import { uniqueCitekey } from '../model/unique-citekey.ts';
import { BibliographyPress } from './bibliography/bibliography-press.ts';
import { Citer } from './citer.ts';
import { readMarkup } from './engine/read-markup.ts';
import { htmlDocument, htmlEntry } from './output/html.ts';
import { printBibliography } from './print-bibliography.ts';

const citer = new Citer(builtStyles);
const report: CslItem = {
  type: 'article-newspaper',
  title: 'Coast guards call on ports to take back stranded crews',
  'container-title': 'Baltic Desk',
  editor: [{ family: 'Sulavan', given: 'Karel' }],
};

function cite(csl: CslItem, style: 'apa' | 'mla') {
  return printEntry(citer, csl, { style: STYLES[style] }).text;
}

describe('a news report', () => {
  it('begins with its title when nobody is named, and its desk editor is no author', () => {
    expect(cite(report, 'apa')).toBe(
      'Coast guards call on ports to take back stranded crews. (n.d.). Baltic Desk.',
    );
    expect(cite(report, 'mla')).toBe(
      '“Coast Guards Call on Ports to Take Back Stranded Crews.” Baltic Desk.',
    );
    const bibtex = writeBibtex([{ id: 'x', citekey: citekeyBase(report), csl: report }]);
    expect(bibtex).toBe(`@article{CoastGuardsCall,
  editora = {Sulavan, Karel},
  editoratype = {redactor},
  title = {Coast guards call on ports to take back stranded crews},
  journal = {Baltic Desk},
  key = {Coast guards call},
  entrysubtype = {newspaper},
}
`);
  });

  it('is cited with its address and no retrieval date', () => {
    const online: CslItem = {
      ...report,
      URL: 'https://baltic.example/a',
      accessed: { 'date-parts': [[2026, 1, 2]] },
    };
    expect(cite(online, 'apa')).toBe(
      'Coast guards call on ports to take back stranded crews. (n.d.). Baltic Desk. https://baltic.example/a',
    );
  });

  it('keeps the editor of a book', () => {
    expect(
      cite({ type: 'book', title: 'Ports', editor: [{ family: 'Hesse', given: 'Ludmila' }] }, 'apa'),
    ).toBe('Hesse, L. (Ed.). (n.d.). Ports.');
  });
});

describe('rules that styles do not know', () => {
  it.each<[string, 'apa' | 'mla', CslItem, string]>([
    [
      'a site that is its own author',
      'apa',
      {
        type: 'webpage',
        title: 'Vaccines',
        author: [{ literal: 'The Health Office' }],
        'container-title': 'Health Office',
      },
      'The Health Office. (n.d.). Vaccines.',
    ],
    [
      'a site that is its own author',
      'mla',
      {
        type: 'webpage',
        title: 'Vaccines',
        author: [{ literal: 'Health Office' }],
        'container-title': 'Health Office',
      },
      '“Vaccines.” Health Office.',
    ],
    [
      'a report’s number with a hyphen',
      'apa',
      { type: 'report', title: 'Ports', number: '18-2059', genre: 'Report' },
      'Ports (Report No. 18-2059). (n.d.).',
    ],
    [
      'a volume that stands alone',
      'mla',
      {
        type: 'book',
        title: 'Ports',
        volume: '2',
        'number-of-volumes': '4',
        edition: '3',
        publisher: 'Quay',
      },
      'Ports. 3rd ed., vol. 2, Quay.',
    ],
    [
      'a species',
      'mla',
      { type: 'article-journal', title: 'The bones of <i>Homo naledi</i>', 'container-title': 'Bones' },
      '“The Bones of Homo naledi.” Bones.',
    ],
    [
      'a shared video',
      'mla',
      { type: 'motion_picture', title: 'Cranes', author: [{ literal: 'Harbour TV' }], publisher: 'YouTube' },
      '“Cranes.” YouTube, uploaded by Harbour TV.',
    ],
    [
      'a speech',
      'mla',
      {
        type: 'speech',
        title: 'On ports',
        author: [{ family: 'Lind', given: 'Bo' }],
        'event-title': 'Quay Days',
        issued: { 'date-parts': [[2019, 5, 28]] },
      },
      'Lind, Bo. “On Ports.” Quay Days, 28 May 2019.',
    ],
  ])('%s in %s', (_, style, csl, expected) => {
    expect(cite(csl, style)).toBe(expected);
  });
});

describe('a bibliography', () => {
  it('is sorted, tells two works of one year apart, and knows its entries by the ids they came with', () => {
    const work = (id: string, title: string): { id: string; citekey: string; csl: CslItem } => ({
      id,
      citekey: id,
      csl: {
        type: 'report',
        title,
        author: [{ family: 'Hesse', given: 'L.' }],
        issued: { 'date-parts': [[2019]] },
      },
    });
    const { entries } = citer.bibliography(
      [work('one', 'Zeal'), work('two', 'Anchors'), { ...work('one', 'Zeal'), id: '<b>' }],
      { style: 'apa' },
    );
    expect(entries.map(({ id }) => id)).toEqual(['two', 'one', '<b>']);
    const texts = entries.map((entry) => htmlEntry(entry, 'ltr'));
    expect(texts[0]).toContain('(2019a)');
    expect(texts[1]).toContain('(2019b)');
  });

  it('is empty for nothing', async () => {
    const press = new BibliographyPress(builtStyles);
    const options = { orders: [], isFragment: true };
    expect(await printBibliography(press, { style: 'apa' }, { ...options, format: 'html' })).toEqual({
      content: '<div class="csl-bib-body" lang="en-US" dir="ltr">\n</div>\n',
      entries: 0,
      notes: [],
    });
    expect((await printBibliography(press, { style: 'apa' }, { ...options, format: 'text' })).content).toBe(
      '',
    );
    expect(writeBibtex([])).toBe('');
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<i onclick=alert(1)>italics</i>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<span style="background:url(//x)">x</span>',
  ']]><!--',
];

describe('hostile values', () => {
  it.each(HOSTILE)('are text, and run nothing: %s', (hostile) => {
    const csl: CslItem = {
      type: 'webpage',
      title: hostile,
      author: [{ literal: hostile }],
      'container-title': hostile,
      URL: `https://example.org/"${hostile}`,
    };
    for (const style of ['apa', 'mla'] as const) {
      const cited = citer.bibliography([{ id: hostile, citekey: hostile, csl }], { style: STYLES[style] });
      const tags = htmlDocument({ title: hostile, ...cited }).match(/<\/?[a-z][^>]*>/giu) ?? [];
      const foreign = tags.filter(
        (tag) =>
          !/^<\/?(html|head|meta|title|style|body|h1|div|i|b|sup|sub|span|bdi|a)\b[^<]*>$/iu.test(tag) ||
          /\son|javascript:|style=/iu.test(tag),
      );
      expect(foreign).toEqual([]);
    }
  });

  it('leave well-formed markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const safe = htmlEntry({ content: readMarkup(`<i>${text}`) }, 'ltr');
        expect(safe.match(/<i>/gu)?.length ?? 0).toBe(safe.match(/<\/i>/gu)?.length ?? 0);
        expect(
          safe.replace(/<\/?(?:i|b|u|sup|sub|bdi)>|<span class="small-caps">|<\/span>/gu, ''),
        ).not.toMatch(/[<>]/u);
      }),
    );
  });
});

describe('writeBibtex', () => {
  it.each([
    'Čapek & Søn 100%',
    'أرشيف الصحافة',
    'ڕۆژنامەی کوردی',
    '新聞の保存',
    'Ελλάδα',
    'Привет_мир #1',
    'C:\\path {x} ~ ^',
  ])('loses no letter of %s', (title) => {
    const text = writeBibtex([{ id: 'x', citekey: 'x', csl: { type: 'webpage', title } }]);
    const plain = text.replace(/\\text\w+\{\}|[{}\\]/gu, '');
    for (const word of title.match(/\p{L}{2,}/gu) ?? []) expect(plain).toContain(word);
  });

  it('keeps well-formed whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, name) => {
        const csl: CslItem = {
          type: 'book',
          title: `T${title}`,
          author: [{ family: `F${name}`, given: 'G' }],
        };
        const text = writeBibtex([
          { id: 'x', citekey: 'first', csl },
          { id: 'y', citekey: 'second', csl },
        ]);
        expect(braceDepth(text)).toBe(0);
        expect(text.match(/^@book\{(first|second),$/gmu)).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  it('is read back as it was by another program', () => {
    const csl: CslItem = {
      type: 'article-journal',
      title: 'Ports & people: 100% of a_b in Århus',
      author: [{ family: 'van Lind', given: 'Bo' }, { literal: 'Data and Desk' }],
      'container-title': 'Journal of Quays',
      page: '3-9',
      issued: { 'date-parts': [[2020, 5, 4]] },
    };
    const [read] = new Cite(writeBibtex([{ id: 'x', citekey: 'k', csl }])).data;
    expect(read).toMatchObject({
      title: csl.title,
      page: '3-9',
      'container-title': 'Journal of Quays',
      issued: { 'date-parts': [[2020, 5, 4]] },
    });
    expect(read?.author?.[1]).toEqual({ family: 'Data and Desk' });
  });
});

/** How many braces are left open, those escaped not counted. */
function braceDepth(text: string): number {
  const braces = text.replace(/\\[{}\\]/gu, '').match(/[{}]/gu) ?? [];
  return braces.reduce((depth, brace) => depth + (brace === '{' ? 1 : -1), 0);
}

describe('citekeys', () => {
  it.each<[CslItem, string]>([
    [
      { type: 'webpage', title: 'أرشيف الصحافة', author: [{ family: 'حداد', given: 'منى' }] },
      'hdadArshyfAlshafa',
    ],
    [{ type: 'webpage', title: 'Über alles', issued: { 'date-parts': [[2020]] } }, 'UberAlles2020'],
    [{ type: 'webpage', title: '新聞' }, 'Xinwen'],
    [
      { type: 'report', author: [{ literal: 'Human Rights Watch' }], title: 'The <i>Ports</i> of Call' },
      'humanrightswatchPortsCall',
    ],
  ])('%j', (csl, key) => {
    expect(citekeyBase(csl)).toBe(key);
  });

  it('tells like ones apart', () => {
    const taken = new Set(['k', ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `k${letter}`)]);
    expect(uniqueCitekey('k', (key) => taken.has(key))).toBe('kaa');
    expect(uniqueCitekey('free', () => false)).toBe('free');
  });
});
