import { doiOf } from '../../csl/identifiers/normal-identifier.ts';
import { CSL_TYPES, type CslNameVariable, type CslType } from '../../model/csl-item.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setText,
} from '../fields/entry-draft.ts';
import { cslTypeFromNbib } from '../nbib/nbib-types.ts';
import type { RecordReading } from '../xml/xml-entries.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { takePubmedDate } from './pubmed-dates.ts';
import { nameFromPubmed } from './pubmed-names.ts';

type Read = (draft: EntryDraft, node: XmlNode) => void;

/** Read together with others, or business of the catalogue: when it was indexed, and how it is numbered there. */
const NOTHING: Read = () => undefined;
const inside: Read = (draft, node) => readChildren(draft, node);

/** What each element means, wherever it stands. */
const ELEMENTS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['MedlineCitation', inside],
  ['PubmedData', inside],
  ['BookDocument', inside],
  ['PubmedBookData', inside],
  ['Article', inside],
  ['Journal', inside],
  ['JournalIssue', inside],
  ['MedlineJournalInfo', inside],
  ['Book', readBook],
  ['PMID', (draft, node) => place(draft, 'PMID', node)],
  ['ArticleTitle', (draft, node) => place(draft, 'title', node)],
  ['VernacularTitle', (draft, node) => place(draft, 'original-title', node)],
  ['Title', (draft, node) => place(draft, 'container-title', node)],
  ['ISOAbbreviation', (draft, node) => place(draft, 'container-title-short', node)],
  ['MedlineTA', (draft, node) => void setText(draft, 'container-title-short', textOf(node))],
  ['Volume', (draft, node) => place(draft, 'volume', node)],
  ['Issue', (draft, node) => place(draft, 'issue', node)],
  ['Language', (draft, node) => place(draft, 'language', node)],
  ['Edition', (draft, node) => place(draft, 'edition', node)],
  ['VolumeTitle', (draft, node) => place(draft, 'volume-title', node)],
  ['CollectionTitle', (draft, node) => place(draft, 'collection-title', node)],
  ['Isbn', (draft, node) => place(draft, 'ISBN', node)],
  ['Medium', (draft, node) => place(draft, 'medium', node)],
  ['CopyrightInformation', (draft, node) => place(draft, 'license', node)],
  ['ISSN', readIssn],
  ['ISSNLinking', (draft, node) => void setText(draft, 'ISSN', textOf(node))],
  ['Pagination', readPages],
  ['ELocationID', readId],
  ['ArticleIdList', readIds],
  ['Abstract', readAbstract],
  ['AuthorList', readAuthors],
  ['PubDate', (draft, node) => takePubmedDate(draft, 'issued', node)],
  ['ArticleDate', (draft, node) => takePubmedDate(draft, 'available-date', node)],
  ['Publisher', readPublisher],
  ['MeshHeadingList', readTags],
  ['KeywordList', readTags],
  ['PublicationTypeList', readTypes],
  ['PublicationType', (draft, node) => readType(draft, node)],
  ...[
    ...['DateCompleted', 'DateCreated', 'DateRevised', 'CitationSubset', 'History', 'PublicationStatus'],
    ...['NlmUniqueID', 'Country', 'ObjectList', 'ContributionDate', 'BeginningDate', 'EndingDate'],
  ].map((name) => [name, NOTHING] as const),
]);

/** Reads one record of PubMed XML. What CSL has no variable for stands under `custom` as `pubmed.Element`. */
export function entryFromPubmed(record: XmlNode): RecordReading {
  const draft = emptyDraft(typeOf(record));
  if (record.name === 'MedlineCitation') readChildren(draft, record);
  else for (const part of childrenOf(record)) readElement(draft, part);
  return { entry: entryFromDraft({ ...draft, id: draft.texts.PMID ?? '' }), told: [] };
}

function readChildren(draft: EntryDraft, node: XmlNode): void {
  for (const child of childrenOf(node)) readElement(draft, child);
}

function readElement(draft: EntryDraft, node: XmlNode): void {
  const read = ELEMENTS.get(node.name);
  if (read) read(draft, node);
  else keep(draft, node.name, node);
}

/** What has parts stands on a line for each. */
function keep(draft: EntryDraft, name: string, node: XmlNode): void {
  const parts = childrenOf(node);
  for (const each of parts.length > 1 ? parts : [node]) keepCustom(draft, `pubmed.${name}`, spaced(each));
}

function place(draft: EntryDraft, variable: Parameters<typeof setText>[1], node: XmlNode): void {
  if (!setText(draft, variable, spaced(node))) keep(draft, node.name, node);
}

/** The texts of an element with one space between its parts. */
function spaced(node: XmlNode): string {
  const parts = childrenOf(node);
  const isMixed = node.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const text = parts.length === 0 || isMixed ? textOf(node) : parts.map(spaced).join(' ');
  return text.split(/\s+/u).join(' ').trim();
}

function typeOf(record: XmlNode): CslType {
  const book = childAt(record, 'BookDocument');
  if (book) return childAt(book, 'ArticleTitle') ? 'chapter' : 'book';
  const article = childAt(record, 'MedlineCitation', 'Article') ?? childAt(record, 'Article');
  const names = childrenOf(childAt(article, 'PublicationTypeList')).map((each) =>
    cslTypeFromNbib(textOf(each)),
  );
  const known = CSL_TYPES.filter((type) => type !== 'article-journal' && names.includes(type));
  return known[0] ?? 'article-journal';
}

function readTypes(draft: EntryDraft, node: XmlNode): void {
  for (const each of childrenOf(node)) readType(draft, each);
}

function readType(draft: EntryDraft, node: XmlNode): void {
  if (cslTypeFromNbib(textOf(node)) === undefined) keep(draft, 'PublicationType', node);
}

/** The number for print or for linking comes before the electronic one. */
function readIssn(draft: EntryDraft, node: XmlNode): void {
  place(draft, 'ISSN', node);
}

function readPages(draft: EntryDraft, node: XmlNode): void {
  const part = (name: string) => textOf(childAt(node, name));
  const [from, to] = [part('StartPage'), part('EndPage')];
  const whole = to === '' || to === from ? from : `${from}-${to}`;
  setText(draft, 'page', part('MedlinePgn') || whole);
}

function readIds(draft: EntryDraft, node: XmlNode): void {
  for (const id of childrenOf(node)) readId(draft, id);
}

function readId(draft: EntryDraft, node: XmlNode): void {
  const kind = attribute(node, 'IdType') || attribute(node, 'EIdType');
  const id = textOf(node);
  const isKnown =
    (kind === 'doi' && setText(draft, 'DOI', doiOf(id) ?? id)) ||
    (kind === 'pmc' && setText(draft, 'PMCID', id)) ||
    (kind === 'pubmed' && setText(draft, 'PMID', id));
  const known = String(draft.custom.get(`pubmed.${kind}`) ?? '');
  if (!isKnown && !known.split('\n').includes(id)) keepCustom(draft, `pubmed.${kind}`, id);
}

/** Each part of an abstract begins with its heading: “METHODS: …”. */
function readAbstract(draft: EntryDraft, node: XmlNode): void {
  const parts = childrenOf(node, 'AbstractText').map((part) => {
    const label = attribute(part, 'Label');
    return label === '' || label === 'UNLABELLED' ? spaced(part) : `${label}: ${spaced(part)}`;
  });
  setText(draft, 'abstract', parts.join('\n'));
  for (const other of childrenOf(node)) if (other.name !== 'AbstractText') readElement(draft, other);
}

function readAuthors(draft: EntryDraft, node: XmlNode): void {
  const role: CslNameVariable = attribute(node, 'Type') === 'editors' ? 'editor' : 'author';
  for (const author of childrenOf(node)) {
    addName(draft, role, nameFromPubmed(author));
    for (const place of childrenOf(author, 'AffiliationInfo')) keep(draft, 'Affiliation', place);
    for (const id of childrenOf(author, 'Identifier')) keep(draft, 'Identifier', id);
  }
}

function readPublisher(draft: EntryDraft, node: XmlNode): void {
  setText(draft, 'publisher', textOf(childAt(node, 'PublisherName')));
  setText(draft, 'publisher-place', textOf(childAt(node, 'PublisherLocation')));
}

/** The authors of a book whose chapter this is are not the authors of the chapter. */
function readBook(draft: EntryDraft, node: XmlNode): void {
  for (const child of childrenOf(node)) {
    if (child.name === 'BookTitle')
      place(draft, draft.type === 'chapter' ? 'container-title' : 'title', child);
    else if (
      child.name === 'AuthorList' &&
      draft.type === 'chapter' &&
      attribute(child, 'Type') !== 'editors'
    )
      for (const author of childrenOf(child)) addName(draft, 'container-author', nameFromPubmed(author));
    else readElement(draft, child);
  }
}

/** A heading with what it is narrowed to is one tag: `Heart/surgery`. */
function readTags(draft: EntryDraft, node: XmlNode): void {
  for (const heading of childrenOf(node)) {
    const parts = childrenOf(heading).map(spaced);
    draft.tags.add(parts.length === 0 ? spaced(heading) : parts.join('/'));
  }
  draft.tags.delete('');
}
