import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../model/csl-item.ts';
import { readBibtex } from './read-bibtex.ts';
import { biblatexWriter } from './write-biblatex.ts';
import { bibtexWriter } from './write-bibtex.ts';

function itemOf(fields: string, type = 'misc'): CslItem | undefined {
  return [...readBibtex(`@${type}{k, ${fields}}`)][0]?.entry?.csl;
}

describe('readBibtex: addresses', () => {
  const quay = 'https://quay.example/~jo/a_b';
  it.each<[string, Partial<CslItem>]>([
    ['howpublished = {\\url{https://quay.example/~jo/a_b}}', { URL: quay }],
    ['howpublished = {Available at: \\url{https://quay.example/~jo/a_b}.}', { URL: quay }],
    ['howpublished = {[Online]. Available: https://quay.example/~jo/a\\_b}', { URL: quay }],
    ['howpublished = {\\texttt{https://quay.example/\\symbol{126}jo/a{\\_}b}}', { URL: quay }],
    [
      'howpublished = {\\href {https://quay.example/~jo/a_b} {\\texttt{quay.example/\\char126 jo/a\\_b}}}',
      { URL: quay },
    ],
    [
      'howpublished = {\\href{https://quay.example/~jo/a_b}{The Quay}}',
      { URL: quay, 'container-title': 'The Quay' },
    ],
    ['title = {\\href{https://quay.example/~jo/a_b}{A Title}}', { URL: quay, title: 'A Title' }],
    [
      'note = {See \\href{https://quay.example/~jo/a_b}{the page} of \\emph{Jo}}',
      { URL: quay, note: `See the page (${quay}) of <i>Jo</i>` },
    ],
    ['url = {\\url{https://quay.example/{\\textasciitilde}jo/a\\_b}}', { URL: quay }],
    ['url = {\\href{https://quay.example/~jo/a_b}{here}}', { URL: quay }],
    ['url = {<https://quay.example/$\\sim$jo/a_b>}', { URL: quay }],
    ['url = {https://quay.example/\\allowbreak\\symbol{"7E}jo/a\\_b}', { URL: quay }],
    ['url = {https://quay.example/\n  ~jo/a_b}', { URL: quay }],
    [
      'url = {https://quay.example/~jo/a_b https://pier.example/}',
      { URL: quay, custom: { otherurls: 'https://pier.example/' } },
    ],
    [
      'howpublished = {\\url{https://pier.example/}}, url = {https://quay.example/~jo/a_b}',
      { URL: quay, custom: { otherurls: 'https://pier.example/' } },
    ],
  ])('reads %s', (fields, csl) => {
    expect(itemOf(fields)).toEqual({ type: 'webpage', ...csl });
  });
});

describe('readBibtex: text', () => {
  it.each([
    ['The \\KL divergence', 'The \\KL divergence'],
    ['$\\KL(p)$ of $\\alpha$', 'KL(p) of α'],
    ['\\frob[x]{kept} \\foo{a}{b}', 'kept ab'],
    ['a\\symbol{126}b \\char`\\~ \\char"7E\\char\'176', 'a~b ~~~'],
    ['\\textcolor{red}{Hi} \\foreignlanguage{german}{Tag} \\textls[10]{far}', 'Hi Tag far'],
    ['\\MakeUppercase{ab} \\lowercase{AB} \\underline{u}', 'AB ab u'],
    ['\\t{oo} \\h{a} \\lq x\\rq', 'o\u0361o ả ‘x’'],
    ['\\url{quay.example/a_b~c}', 'quay.example/a_b~c'],
    ['a\\xspace\\relax b\\vspace{1cm}', 'ab'],
    ['R\\&amp;D, caf&eacute; &#233; &lt;i&gt;x&lt;/i&gt;', 'R&D, café é <i>x</i>'],
    ['AT\\&T; &unknown; &#55296;', 'AT&T; &unknown; &#55296;'],
  ])('reads %s', (latex, title) => {
    expect(itemOf(`title = {${latex}}`)?.title).toBe(title);
  });

  it('reads entities in names, keywords and addresses', () => {
    const text =
      '@misc{k, author={M&uuml;ller, Jo}, keywords={R&amp;D; b}, url={https://q.example/?a=1&amp;b=2}}';
    const entry = [...readBibtex(text)][0]?.entry;
    expect(entry?.csl).toMatchObject({ author: [{ family: 'Müller' }], URL: 'https://q.example/?a=1&b=2' });
    expect(entry?.tags).toEqual(['R&D', 'b']);
  });

  it('keeps what finds its place taken', () => {
    expect(itemOf('publisher={A}, organization={B}, howpublished={C}', 'book')).toMatchObject({
      publisher: 'A',
      custom: { organization: 'B', howpublished: 'C' },
    });
  });

  it('takes paths in fields of their own for files', () => {
    expect(itemOf('localfile = {C:\\lit\\a.pdf}, pdf = {b.pdf}, attachment = {b.pdf}')?.custom).toEqual({
      files: [{ path: 'C:\\lit\\a.pdf' }, { path: 'b.pdf' }],
    });
    expect(itemOf('pdf = {yes}')?.custom).toEqual({ pdf: 'yes' });
  });
});

describe('readBibtex: endless texts', () => {
  it.each([
    ['accents', "\\'e{X} y", 100_000, 400_000],
    ['links', '\\href{https://q.example/}{x} ', 20_000, 40_000],
    ['commands', '\\frob x ', 50_000, 400_000],
  ])('reads many %s without looking back at all that went before', (_, latex, times, least) => {
    expect(itemOf(`title = {${latex.repeat(times)}}`)?.title?.length).toBeGreaterThan(least - times - 1);
  });
});

describe('readBibtex: keys of biblatex', () => {
  it.each([
    ['patent', 'patenteu', 'European patent'],
    ['patent', 'patrequs', 'U.S. patent request'],
    ['thesis', 'mathesis', 'Master’s thesis'],
    ['thesis', 'phdthesis', 'PhD thesis'],
    ['mastersthesis', '', 'Master’s thesis'],
    ['report', '\\bibstring{techreport}', 'technical report'],
    ['dataset', 'datacd', 'CD-ROM'],
    ['report', 'Working paper', 'Working paper'],
    ['thesis', 'constructor', 'constructor'],
  ])('reads @%s with the type %s', (type, key, genre) => {
    expect(itemOf(`title={x}, type={${key}}`, type)?.genre).toBe(genre);
  });

  it('writes them to BibLaTeX as keys, to BibTeX in words', () => {
    const csl: CslItem = { type: 'patent', title: 'A pump', genre: 'European patent', status: 'in press' };
    const entry = { id: 'x', citekey: 'k', csl, tags: [], collections: [] };
    const biblatex = biblatexWriter().entry(entry, 0);
    expect(biblatex).toContain('type = {patenteu}');
    expect(biblatex).toContain('pubstate = {inpress}');
    expect(bibtexWriter().entry(entry, 0)).toContain('type = {European patent}');
    expect([...readBibtex(biblatex)][0]?.entry?.csl).toEqual(csl);
  });
});

describe('readBibtex: citekeys', () => {
  it.each([
    ["O'Brien2020", "O'Brien2020"],
    ['Smith et al. 2020', 'Smith et al. 2020'],
    ['M{\\"u}ller2020', 'Müller2020'],
    ['{Braced}', 'Braced'],
    ['doi:10.1/(x)a#b%c', 'doi:10.1/(x)a#b%c'],
    ['مەلا2020', 'مەلا2020'],
  ])('keeps %s', (key, citekey) => {
    const [piece] = [...readBibtex(`@misc{${key}, title={x}}`)];
    expect(piece).toMatchObject({ entry: { id: citekey, citekey }, problems: [] });
  });

  it('brings back those that a .bib file cannot have', () => {
    const keys = ["O'Brien", 'a b', 'Müller', 'x', 'X', '{', ''];
    const writer = biblatexWriter();
    const file = keys
      .map((citekey) => ({
        id: citekey,
        citekey,
        csl: { type: 'book' as const, title: 'T' },
        tags: [],
        collections: [],
      }))
      .map((entry, index) => writer.entry(entry, index))
      .join('');
    expect([...readBibtex(file)].map(({ entry }) => entry?.citekey)).toEqual([...keys.slice(0, 6), 'itema']);
  });
});
