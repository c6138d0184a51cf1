import { describe, expect, it } from 'vitest';
import { fullEntries } from '../../../../tests/fixtures/exchange-entries.ts';
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
        medium: 'Braille',
        note: 'A note of mine: not a variable',
        custom: {
          'z:runningTime': '3:10',
          files: [{ path: 'files/6/a.pdf', title: 'Full text', mediaType: 'application/pdf' }],
        },
      },
    });
  });

  it('says that a file belongs to nothing', () => {
    expect(read(LIBRARY).at(-1)?.problems).toMatchObject([
      { message: 'A file (“Alone”) belongs to no entry, so it was left out.' },
    ]);
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
