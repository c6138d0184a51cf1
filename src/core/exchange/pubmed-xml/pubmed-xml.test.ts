import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { says } from '../../../../tests/support/says.ts';
import { pubmedXmlFormat } from './pubmed-xml-format.ts';

const FILE = `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://dtd.nlm.nih.gov/x.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">123</PMID>
<DateRevised><Year>2020</Year></DateRevised>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">1234-5679</ISSN>
<JournalIssue CitedMedium="Print"><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2004</Year><Month>Mar</Month><Day>05</Day></PubDate></JournalIssue>
<Title>Journal of lamps</Title><ISOAbbreviation>J Lamps</ISOAbbreviation></Journal>
<ArticleTitle>Lanterns <i>in situ</i>, twice.</ArticleTitle>
<Pagination><StartPage>101</StartPage><EndPage>109</EndPage><MedlinePgn>101-9</MedlinePgn></Pagination>
<ELocationID EIdType="doi" ValidYN="Y">10.1000/lamps.1</ELocationID>
<Abstract><AbstractText Label="AIM">Why.</AbstractText><AbstractText Label="RESULTS">What.</AbstractText></Abstract>
<AuthorList CompleteYN="Y">
<Author ValidYN="Y"><LastName>van den Berg</LastName><ForeName>Anna B</ForeName><Initials>AB</Initials><Suffix>Jr</Suffix><AffiliationInfo><Affiliation>Ghent</Affiliation></AffiliationInfo></Author>
<Author><LastName>Bell</LastName><Initials>CD</Initials></Author>
<Author><CollectiveName>Harbour Group</CollectiveName></Author></AuthorList>
<Language>eng</Language>
<PublicationTypeList><PublicationType>Journal Article</PublicationType><PublicationType>Review</PublicationType></PublicationTypeList>
</Article><MedlineJournalInfo><MedlineTA>J Lamps</MedlineTA></MedlineJournalInfo>
<MeshHeadingList><MeshHeading><DescriptorName>Light</DescriptorName><QualifierName>adverse effects</QualifierName></MeshHeading></MeshHeadingList>
<KeywordList><Keyword>mole</Keyword></KeywordList>
</MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">123</ArticleId><ArticleId IdType="doi">10.1000/lamps.1</ArticleId><ArticleId IdType="pmc">PMC77</ArticleId><ArticleId IdType="pii">S1</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
<PubmedBookArticle><BookDocument><PMID>9</PMID><Book><Publisher><PublisherName>Press</PublisherName><PublisherLocation>Ghent</PublisherLocation></Publisher><BookTitle>The Book</BookTitle><PubDate><Year>2011</Year></PubDate><AuthorList Type="editors"><Author><LastName>Post</LastName><ForeName>Dee</ForeName></Author></AuthorList><Isbn>9783161484100</Isbn></Book><ArticleTitle>A chapter</ArticleTitle><AuthorList Type="authors"><Author><LastName>Bell</LastName><ForeName>C</ForeName></Author></AuthorList></BookDocument></PubmedBookArticle>
</PubmedArticleSet>`;

const dated = (date: string) =>
  `<PubmedArticle><MedlineCitation><Article><Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal></Article></MedlineCitation></PubmedArticle>`;

describe('pubmedXmlFormat', () => {
  it('reads articles and chapters of books', () => {
    const { entries, problems } = readAll(pubmedXmlFormat, FILE);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: '123',
        citekey: undefined,
        csl: {
          type: 'article-journal',
          PMID: '123',
          PMCID: 'PMC77',
          ISSN: '1234-5679',
          volume: '12',
          issue: '3',
          issued: { 'date-parts': [[2004, 3, 5]] },
          'container-title': 'Journal of lamps',
          'container-title-short': 'J Lamps',
          title: 'Lanterns in situ, twice.',
          page: '101-9',
          DOI: '10.1000/lamps.1',
          abstract: 'AIM: Why.\nRESULTS: What.',
          author: [
            { family: 'Berg', 'non-dropping-particle': 'van den', given: 'Anna B', suffix: 'Jr' },
            { family: 'Bell', given: 'C. D.' },
            { literal: 'Harbour Group' },
          ],
          language: 'eng',
          custom: { 'pubmed.Affiliation': 'Ghent', 'pubmed.PublicationType': 'Review', 'pubmed.pii': 'S1' },
        },
        tags: ['Light/adverse effects', 'mole'],
      },
      {
        id: '9',
        citekey: undefined,
        csl: {
          type: 'chapter',
          PMID: '9',
          publisher: 'Press',
          'publisher-place': 'Ghent',
          'container-title': 'The Book',
          issued: { 'date-parts': [[2011]] },
          editor: [{ family: 'Post', given: 'Dee' }],
          ISBN: '9783161484100',
          title: 'A chapter',
          author: [{ family: 'Bell', given: 'C' }],
        },
      },
    ]);
  });

  it.each([
    ['<Year>2004</Year><Month>03</Month>', { 'date-parts': [[2004, 3]] }],
    ['<Year>2004</Year><Season>Fall</Season>', { 'date-parts': [[2004]], season: 3 }],
    ['<MedlineDate>2004 Spring</MedlineDate>', { 'date-parts': [[2004]], season: 1 }],
  ])('reads the date of %s', (date, issued) => {
    expect(readAll(pubmedXmlFormat, dated(date)).entries[0]?.csl.issued).toEqual(issued);
  });

  it('refuses other XML in a sentence', () => {
    expect(() => readAll(pubmedXmlFormat, '<xml><records/></xml>')).toThrow(
      says('not in the format “PubMed XML”'),
    );
  });
});
