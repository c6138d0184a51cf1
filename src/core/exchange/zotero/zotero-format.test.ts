import { describe, expect, it } from 'vitest';
import { fullEntries } from '../../../../tests/fixtures/exchange-entries.ts';
import { readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { says } from '../../../../tests/support/says.ts';
import { said } from '../../said/said.ts';
import { zoteroFormat } from './zotero-format.ts';

const HEAD = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:vcard="http://nwalsh.com/rdf/vCard#">`;
const read = (nodes: string) => [...(zoteroFormat.read?.(`${HEAD}${nodes}</rdf:RDF>`) ?? [])];
const LIBRARY = `
<bib:Article rdf:about="https://a.example/1"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Okoro</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<dcterms:isReferencedBy rdf:resource="#item_5"/><link:link rdf:resource="#item_6"/>
<dc:subject>genomes</dc:subject><dc:subject><z:AutomaticTag><rdf:value>auto</rdf:value></z:AutomaticTag></dc:subject>
<dc:subject><dcterms:LCC><rdf:value>QH1</rdf:value></dcterms:LCC></dc:subject>
<dc:title>An article</dc:title><dc:date>2020-05-01</dc:date><bib:pages>1-2</bib:pages>
<dc:identifier><dcterms:URI><rdf:value>https://a.example/1</rdf:value></dcterms:URI></dc:identifier>
<z:runningTime>3:10</z:runningTime>
<dc:description>Citation Key: okoro2020
medium: Braille
A note of mine: not a variable</dc:description></bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><prism:volume>3</prism:volume><prism:number>2</prism:number><dc:title>A journal</dc:title><dcterms:alternative>A. j.</dcterms:alternative><dc:identifier>DOI 10.1000/1</dc:identifier><dc:identifier>ISSN 1234-5678</dc:identifier></bib:Journal>
<bib:Memo rdf:about="#item_5"><rdf:value>&lt;p&gt;First&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;</rdf:value></bib:Memo>
<z:Attachment rdf:about="#item_6"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/6/a.pdf"/><dc:title>Full text</dc:title><link:type>application/pdf</link:type></z:Attachment>
<z:Attachment rdf:about="#item_7"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/7/b.pdf"/><dc:title>Alone</dc:title></z:Attachment>
<z:Collection rdf:about="#collection_1"><dc:title>Thesis</dc:title><dcterms:hasPart rdf:resource="#collection_2"/></z:Collection>
<z:Collection rdf:about="#collection_2"><dc:title>Chapter 1</dc:title><dcterms:hasPart rdf:resource="https://a.example/1"/></z:Collection>`;

describe('zoteroFormat', () => {
  it('reads what Zotero writes, with files, notes, tags and collections', () => {
    const pieces = read(LIBRARY);
    expect(pieces[0]?.entry).toEqual({
      id: 'https://a.example/1',
      citekey: 'okoro2020',
      tags: ['genomes', 'auto'],
      collections: [['Thesis', 'Chapter 1']],
      notes: [{ html: '<p>First</p><p>R&amp;D</p>' }],
      csl: {
        type: 'article-journal',
        author: [{ family: 'Okoro', given: 'Ada' }],
        title: 'An article',
        'container-title': 'A journal',
        'container-title-short': 'A. j.',
        volume: '3',
        issue: '2',
        page: '1-2',
        issued: { 'date-parts': [[2020, 5, 1]] },
        URL: 'https://a.example/1',
        DOI: '10.1000/1',
        ISSN: '1234-5678',
        'call-number': 'QH1',
        annote: 'First\nR&D',
        dimensions: '3:10',
        medium: 'Braille',
        note: 'A note of mine: not a variable',
        custom: {
          files: [{ path: 'files/6/a.pdf', title: 'Full text', mediaType: 'application/pdf' }],
        },
      },
    });
  });

  it('makes an item of a file and of a note that belong to none', () => {
    const note =
      '<bib:Memo rdf:about="#n"><z:itemType>note</z:itemType><dc:subject>plan</dc:subject><rdf:value>&lt;h1&gt;Plan&lt;/h1&gt;&lt;p&gt;b&lt;/p&gt;</rdf:value></bib:Memo>';
    const entries = read(LIBRARY + note).flatMap(({ entry }) => entry ?? []);
    expect(entries.slice(1)).toMatchObject([
      {
        id: '#item_7',
        csl: { type: 'document', title: 'Alone', custom: { files: [{ path: 'files/7/b.pdf' }] } },
      },
      {
        id: '#n',
        csl: { type: 'document', title: 'Plan', annote: 'Plan\nb' },
        tags: ['plan'],
        notes: [{ html: '<h1>Plan</h1><p>b</p>', tags: ['plan'] }],
      },
    ]);
  });

  it.each([
    ['a resource', '<rdf:resource rdf:resource="files/3/a.html"/>'],
    ['a path that is a resource', '<z:path rdf:resource="files/3/a.html"/>'],
    ['a path', '<z:path>files/3/a.html</z:path>'],
  ])('keeps the file of a snapshot given by %s, and its address beside it', (_, place) => {
    const address =
      '<dc:identifier><dcterms:URI><rdf:value>https://a.example/x</rdf:value></dcterms:URI></dc:identifier>';
    const nodes = `<bib:Article rdf:about="#i"><z:itemType>webpage</z:itemType><link:link rdf:resource="#item_3"/></bib:Article>
<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType>${place}${address}<dc:title>Snapshot</dc:title></z:Attachment>`;
    expect(read(nodes)[0]?.entry?.csl.custom).toEqual({
      files: [{ path: 'files/3/a.html', url: 'https://a.example/x', title: 'Snapshot' }],
    });
  });

  it('takes a link that points to nothing in the file as the way to a file', () => {
    const nodes =
      '<bib:Book rdf:about="#i"><z:itemType>book</z:itemType><link:link rdf:resource="files/1/a b.pdf"/><link:link rdf:resource="#gone"/></bib:Book>';
    const [piece] = read(nodes);
    expect(piece?.entry?.csl.custom).toEqual({ files: [{ path: 'files/1/a b.pdf' }] });
    expect(piece?.problems).toMatchObject([{ message: said('entry.attachment-absent', {}) }]);
  });

  it('keeps several notes with their formatting and tags, and nothing in them that acts', () => {
    const memo = (name: string, html: string, more = '') =>
      `<bib:Memo rdf:about="${name}"><z:itemType>note</z:itemType>${more}<rdf:value>${html.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</rdf:value></bib:Memo>`;
    const nodes = `<bib:Book rdf:about="#i"><z:itemType>book</z:itemType><dcterms:isReferencedBy rdf:resource="#1"/><dcterms:isReferencedBy rdf:resource="#2"/></bib:Book>
${memo('#1', '<p>caf&eacute; <strong>b</strong></p>', '<dc:subject>todo</dc:subject>')}${memo('#2', '<p onclick="x()">c<script>alert(1)</script></p>')}`;
    expect(read(nodes).flatMap(({ entry }) => entry ?? [])).toEqual([
      {
        id: '#i',
        citekey: undefined,
        csl: { type: 'book', annote: 'café b\n\nc' },
        notes: [{ html: '<p>café <strong>b</strong></p>', tags: ['todo'] }, { html: '<p>c</p>' }],
      },
    ]);
  });

  it('keeps relations to items of the file, and carries others through', () => {
    const nodes = `<bib:Book rdf:about="#i"><z:itemType>book</z:itemType><dc:relation rdf:resource="#j"/><dc:relation rdf:resource="#i"/><dc:relation rdf:resource="http://zotero.org/groups/1/items/AB"/></bib:Book>
<bib:Book rdf:about="#j"><z:itemType>book</z:itemType><dc:relation rdf:resource="#i"/></bib:Book>`;
    expect(read(nodes).flatMap(({ entry }) => entry ?? [])).toMatchObject([
      {
        id: '#i',
        related: ['#j'],
        csl: { custom: { 'dc:relation': 'http://zotero.org/groups/1/items/AB' } },
      },
      { id: '#j', related: ['#i'] },
    ]);
  });

  it('names the collections that hold nothing, the innermost of each', () => {
    const nodes = `<bib:Book rdf:about="#b"><z:itemType>book</z:itemType></bib:Book>
<z:Collection rdf:about="#1"><dc:title>A</dc:title><dcterms:hasPart rdf:resource="#2"/><dcterms:hasPart rdf:resource="#3"/></z:Collection>
<z:Collection rdf:about="#2"><dc:title>Later</dc:title><dcterms:hasPart rdf:resource="#gone"/></z:Collection>
<z:Collection rdf:about="#3"><dc:title>B</dc:title><dcterms:hasPart rdf:resource="#b"/></z:Collection>
<z:Collection rdf:about="#4"><dc:title>Itself</dc:title><dcterms:hasPart rdf:resource="#4"/></z:Collection>`;
    expect(read(nodes).flatMap(({ problems }) => problems)).toMatchObject([
      { emptyCollection: ['A', 'Later'], message: says('The collection “A / Later” is empty') },
      { emptyCollection: ['Itself'] },
    ]);
  });

  it('is bounded by collections, relations and notes without end', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at) =>
        `<z:Collection rdf:about="#${at}"><dc:title>C</dc:title><dcterms:hasPart rdf:resource="#${(at + 1) % 20_000}"/></z:Collection>`,
    );
    const told = read(
      `${chain.join('')}<z:Collection rdf:about="#leaf"><dc:title>L</dc:title></z:Collection>`,
    );
    const paths = told.flatMap(({ problems }) =>
      problems.flatMap(({ emptyCollection }) => emptyCollection ?? []),
    );
    expect(paths.length).toBeLessThan(100);
    const related = '<dc:relation rdf:resource="#i"/>'.repeat(20_000);
    const deep = '&lt;b&gt;'.repeat(100_000);
    const item = `<bib:Book rdf:about="#i"><z:itemType>book</z:itemType>${related}<dcterms:isReferencedBy><bib:Memo><rdf:value>${deep}x</rdf:value></bib:Memo></dcterms:isReferencedBy></bib:Book>`;
    expect(read(item)[0]?.entry?.csl.annote).toBe('x');
  });

  it('gives back notes, relations and addresses of files', () => {
    const entries = [1, 2].map((at) => ({
      id: `id${at}`,
      citekey: `k${at}`,
      csl: {
        type: 'motion_picture' as const,
        title: `T${at}`,
        dimensions: '3:10',
        custom: { files: [{ path: 'files/a.html', url: 'https://a.example/' }], 'dc:relation': 'urn:x' },
      },
      tags: [],
      collections: [],
      notes: [{ html: '<p>a <em>b</em></p>', tags: ['t'] }, { html: '<ul><li>c</li></ul>' }],
      related: [`id${3 - at}`, 'not written'],
    }));
    const text = writeAll(zoteroFormat, entries);
    expect(text).toContain('<dc:relation rdf:resource="#item_2"/>');
    expect(text).toContain('<z:runningTime>3:10</z:runningTime>');
    expect(text).not.toContain('csl:');
    const back = readAll(zoteroFormat, text).entries;
    expect(back).toMatchObject(
      entries.map(({ csl, notes, citekey }, at) => ({
        citekey,
        csl: { ...csl, annote: 'a b\n\nc' },
        notes,
        related: [`#item_${2 - at}`],
      })),
    );
  });

  it('ends collections that lie in each other', () => {
    const loop = `<bib:Book rdf:about="#b"><z:itemType>book</z:itemType></bib:Book>
<z:Collection rdf:about="#1"><dc:title>A</dc:title><dcterms:hasPart rdf:resource="#2"/><dcterms:hasPart rdf:resource="#b"/></z:Collection>
<z:Collection rdf:about="#2"><dc:title>B</dc:title><dcterms:hasPart rdf:resource="#1"/></z:Collection>`;
    expect(read(loop)[0]?.entry?.collections).toHaveLength(1);
  });

  it('writes collections and files as Zotero imports them', () => {
    const writer = zoteroFormat.write?.();
    const text = [
      writer?.begin(),
      ...fullEntries.slice(0, 2).map((entry, at) => writer?.entry(entry, at)),
      writer?.end(),
    ].join('');
    expect(text).toContain('<link:link rdf:resource="#item_1_file1"/>');
    expect(text).toContain('<rdf:resource rdf:resource="files/12/paper.pdf"/>');
    expect(text.match(/<z:Collection/gu)).toHaveLength(2);
    expect(text).toContain('<dcterms:hasPart rdf:resource="#item_2"/>');
  });
});
