import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLineHere } from './run-line-here.ts';

const SHELF = `@book{hesse1987, author = {Hesse, Ludmila}, title = {The Quay at Night}, year = 1987, keywords = {light, harbours}}
@article{lind2015, author = {Lind, Bo}, title = {The month that was not dated}, journal = {Quarterly of Time}, year = 2015, groups = {To read}}
`;
const SAME_BOOK =
  '@book{other, author = {Hesse, Ludmila}, title = {The quay at night}, year = 1987, publisher = {Anchor}}\n';
const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House Style</title><id>http://www.zotero.org/styles/house-style</id><updated>2024-01-01T00:00:00Z</updated></info>
  <citation><layout prefix="(" suffix=")"><text variable="title"/></layout></citation>
  <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography>
</style>
`;

let folder: string;
let library: string;

const run = (...args: string[]) => runLineHere(['--library', library, ...args]);
const json = async (...args: string[]) => (await run('--json', ...args)).json();
const file = (name: string, content = '') => {
  const place = path.join(folder, name);
  if (content !== '') writeFileSync(place, content);
  return place;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-refs-'));
  library = path.join(folder, 'library');
  expect(await json('import', file('shelf.bib', SHELF), '--tag', 'new')).toMatchObject([
    { format: 'bibtex', entries: 2, added: 2, merged: 0, skipped: 0 },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import', () => {
  it('keeps keys, tags and collections of the file', async () => {
    expect(await json('show', 'hesse1987')).toMatchObject({ tags: ['new', 'light', 'harbours'] });
    expect(await json('collection')).toEqual([{ path: 'To read', items: 1 }]);
  });

  it('skips a work that is there, or fills in what it lacks, or adds it all the same', async () => {
    const same = file('same.bib', SAME_BOOK);
    expect(await json('import', same)).toMatchObject([{ added: 0, skipped: 1 }]);
    expect(await json('import', same, '--duplicates', 'merge')).toMatchObject([{ added: 0, merged: 1 }]);
    expect(await json('show', 'hesse1987')).toMatchObject({
      csl: { title: 'The Quay at Night', publisher: 'Anchor' },
    });
    expect(await json('import', same, '--duplicates', 'add')).toMatchObject([{ added: 1 }]);
    expect(await json('list')).toMatchObject({ total: 3 });
    expect(await json('remove', 'other')).toMatchObject([{ trashed: true }]);
  });

  it('keeps the entries beside a broken one, and names it with its line', async () => {
    const { code, err } = await runLineHere([
      ...['--library', path.join(folder, 'broken'), 'import'],
      file('broken.bib', `${SHELF}@article{cut, title = {Cut off`),
    ]);
    expect([code, err]).toEqual([1, expect.stringMatching(/broken\.bib, line 3 \(cut\): /u)]);
  });
});

describe('a citekey that a format cannot carry', () => {
  const works = JSON.stringify(
    ['şêr2020', 'شێر2020', 'ser2020', 'Ser2020'].map((id) => ({ id, type: 'book', title: `Quay ${id}` })),
  );
  const keysIn = (bib: string) => [...bib.matchAll(/^@\w+\{(.*),$/gmu)].map(([, key]) => key);

  it('is named, takes nobody’s place, and stands in the other formats as it is', async () => {
    const from = file('keys.json', works);
    const { code, out, err } = await run('convert', from, '--to', 'bibtex');
    expect(keysIn(out)).toEqual(['ser2020b', 'sher2020', 'ser2020a', 'Ser2020']);
    expect(out).toContain('x-citekey = {şêr2020}');
    expect(code).toBe(0);
    expect(err).toContain('BibTeX cannot carry the citekey “şêr2020”. It stands there as “ser2020b”.');
    const biblatex = await run('convert', from, '--to', 'biblatex');
    expect([keysIn(biblatex.out), biblatex.err]).toEqual([['şêr2020', 'شێر2020', 'ser2020', 'Ser2020'], '']);
    for (const format of ['ris', 'csl-json', 'csl-yaml', 'endnote-xml']) {
      expect((await run('convert', from, '--to', format)).out).toContain('شێر2020');
    }
  });

  it('is the same for part of a library as for all of it, and may be cited by', async () => {
    const own = path.join(folder, 'keys');
    const inOwn = (...args: string[]) => runLineHere(['--library', own, ...args]);
    await inOwn('import', file('keys.json', works));
    expect(keysIn((await inOwn('export', 'şêr2020', '--format', 'bibtex')).out)).toEqual(['ser2020b']);
    const { out } = await inOwn('cite', '--in-text', '[@ser2020b]', '--style', 'apa');
    expect(out).toBe('(Quay Şêr2020, n.d.)\n');
  });
});

describe('check --fix', () => {
  it('asks of an outlet once, mends what can be mended, and says what is left', async () => {
    const own = path.join(folder, 'checked');
    const inOwn = (...args: string[]) => runLineHere(['--library', own, ...args]);
    const news = [1, 2].map((at) => ({
      id: `n${at}`,
      type: 'article-newspaper',
      title: at === 1 ? 'Why Crews Are Still Waiting in Basra' : 'Crews &amp;amp; ports',
      author: [{ family: 'Lind', given: 'Bo' }],
      'container-title': 'Quay Post',
      issued: { 'date-parts': [[2020, 5, at]] },
      URL: `https://quay.example/${at}`,
    }));
    await inOwn('import', file('news.json', JSON.stringify(news)));
    const before = await inOwn('check', '--style', 'apa');
    expect(before.out.match(/Is “Quay Post” a newspaper/gu)).toHaveLength(1);
    await inOwn('outlets', 'The Quay Post', '--is', 'newspaper');
    const { code, out } = await inOwn('check', '--style', 'apa', '--fix');
    expect([code, out]).toEqual([
      0,
      [
        'n1\tmended\tWrite it in sentence case\ttitle=Why crews are still waiting in Basra',
        'n2\tmended\tWrite the characters\ttitle=Crews & ports',
        '2 entries checked, 0 with something to look at\n',
      ].join('\n'),
    ]);
    expect((await inOwn('check', '--style', 'apa')).out).toBe(
      '2 entries checked, 0 with something to look at\n',
    );
  });
});

describe('cite --in-text', () => {
  it('prints citations as a text has them, with locators', async () => {
    const { out } = await run(
      ...['cite', '--in-text', '[@hesse1987, p. 4; @lind2015]', '--in-text', '@hesse1987 [p. 5]'],
      ...['--style', 'apa'],
    );
    expect(out).toBe('(Hesse, 1987, p. 4; Lind, 2015)\nHesse (1987, p. 5)\n');
  });

  it('needs a style, and works that are there', async () => {
    expect((await run('cite', '--in-text', '[@hesse1987]', '--format', 'ris')).code).toBe(2);
    const { code, err } = await run('cite', '--in-text', '[@nobody]', '--style', 'apa');
    expect([code, err]).toEqual([1, expect.stringContaining('no item “nobody”')]);
  });
});

describe('convert', () => {
  it('turns a file into another format without a library', async () => {
    const { out } = await runLineHere(['convert', file('shelf.bib'), '--to', 'ris']);
    expect(out.match(/^TY {2}- /gmu)).toHaveLength(2);
    const back = file('back.json');
    await runLineHere(['convert', file('shelf.ris', out), '--to', 'csl-json', '--output', back]);
    expect(JSON.parse(readFileSync(back, 'utf8'))).toMatchObject([
      { id: 'hesse1987', type: 'book', keyword: 'light; harbours' },
      { id: 'lind2015', custom: { collections: [['To read']] } },
    ]);
  });

  it('refuses a format it does not know', async () => {
    const { code, err } = await runLineHere(['convert', file('shelf.bib'), '--to', 'quark']);
    expect([code, err]).toEqual([2, expect.stringContaining('--format takes')]);
  });
});

describe('styles', () => {
  it('installs a style of one’s own, prints in it, and removes it', async () => {
    const own = file('house.csl', STYLE);
    expect(await json('styles', '--install', own)).toMatchObject({ installed: [{ id: 'house-style' }] });
    expect(await json('styles', 'house style', '--limit', '1')).toMatchObject({
      styles: [{ id: 'house-style', isInstalled: true }],
    });
    expect((await run('cite', 'hesse1987', '--style', 'house-style')).out).toBe('The Quay at Night!\n');
    writeFileSync(path.join(library, 'styles', 'a-broken-one.csl'), '<style');
    expect(await json('styles', '--remove', 'house-style')).toMatchObject({ removed: 'house-style' });
    const { code, err } = await run('cite', 'hesse1987', '--style', 'house-style');
    expect([code, err]).toEqual([1, expect.stringContaining('house-style')]);
  });

  it('keeps nothing of a file that is no style', async () => {
    const { code, err } = await run('styles', '--install', file('no.csl', '<html/>'));
    expect([code, err]).toEqual([1, expect.stringContaining('no.csl')]);
    expect(readdirSync(path.join(library, 'styles'))).toEqual(['a-broken-one.csl']);
  });
});

describe('check', () => {
  it('says what a style lacks', async () => {
    const bare = file('bare.json', JSON.stringify([{ id: 'bare', type: 'article-journal', title: 'Bare' }]));
    expect(await json('check', '--from', bare, '--style', 'apa')).toMatchObject({
      checked: 1,
      entries: [{ citekey: 'bare', findings: expect.arrayContaining([expect.anything()]) }],
    });
    expect((await run('check')).code).toBe(2);
  });
});

describe('export', () => {
  it('writes RIS, and says what other programs will not see', async () => {
    const { out } = await run('export', '--output', file('all.ris'));
    expect(out).toMatch(/^Wrote 2 entries to .*all\.ris\nOther programs will not see your collections, /u);
    expect(readFileSync(file('all.ris'), 'utf8').match(/^ER {2}- /gmu)).toHaveLength(2);
  });

  it.each(['docx', 'odt'])('writes a bibliography as %s, but not to the terminal', async (format) => {
    const output = file(`all.${format}`);
    expect(await json('export', '--style', 'apa', '--output', output)).toMatchObject({ entries: 2, format });
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
    expect((await run('export', '--style', 'apa', '--format', format)).code).toBe(2);
  });

  it('writes a collection alone', async () => {
    expect(
      (await run('export', '--collection', 'To read', '--format', 'bibtex')).out.match(/^@\w/gmu),
    ).toEqual(['@a', '@C']);
  });
});

describe('collection', () => {
  it('is made with its parents, filled, emptied and deleted', async () => {
    expect(await json('collection', 'Thesis/One', '--add', 'hesse1987')).toEqual({
      path: 'Thesis/One',
      items: 1,
    });
    expect(await json('collection', 'One', '--add', 'lind2015')).toEqual({ path: 'Thesis/One', items: 2 });
    expect(await json('collection', 'One', '--remove', 'hesse1987')).toEqual({
      path: 'Thesis/One',
      items: 1,
    });
    expect((await run('collection', 'Onne', '--remove', 'hesse1987')).err).toContain('no collection “Onne”');
    expect(await json('collection', 'Thesis', '--delete')).toEqual({ deleted: 'Thesis' });
    expect(await json('collection')).toEqual([{ path: 'To read', items: 1 }]);
    expect(await json('list')).toMatchObject({ total: 2 });
  });
});

describe('auto-export', () => {
  it('has a file follow an edit, and sets aside what another program changed', async () => {
    const kept = file('kept.bib');
    expect(await json('auto-export', kept)).toMatchObject({ file: kept, format: 'bibtex', entries: 2 });
    await run('edit', 'lind2015', 'title=Changed');
    expect(readFileSync(kept, 'utf8')).toContain('title = {Changed}');
    appendFileSync(kept, '% a line of mine\n');
    const { err } = await run('edit', 'lind2015', 'title=Again');
    expect(err).toContain('had been changed by another program');
    const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('kept (changed elsewhere, '));
    expect(readFileSync(path.join(folder, aside), 'utf8')).toContain('% a line of mine');
    expect(readFileSync(kept, 'utf8')).not.toContain('% a line of mine');
  });

  it('is listed, and stopped', async () => {
    const kept = file('kept.bib');
    expect(await json('auto-export')).toMatchObject([{ file: kept, format: 'bibtex' }]);
    expect((await run('auto-export', kept)).err).toContain('is kept up to date already');
    expect(await json('auto-export', '--stop', kept)).toEqual({ stopped: kept });
    const before = readFileSync(kept, 'utf8');
    await run('edit', 'lind2015', 'title=Once more');
    expect(readFileSync(kept, 'utf8')).toBe(before);
  });
});
