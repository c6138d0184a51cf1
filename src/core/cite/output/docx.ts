import { anchorNames } from './anchors.ts';
import type { Direction } from './bidi.ts';
import { longestLabelOf } from './labels.ts';
import { docxStyles, languageElement, twips, WORD_NAMESPACE } from './office/docx-styles.ts';
import { packOfficeFile } from './office/pack-office-file.ts';
import { attribute, escapeXml, XML_START, xmlDate } from './office/xml.ts';
import { type PageLook, pageLook } from './page-look.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument, BibliographyEntry, TextMark } from './rich-text.ts';
import type { Block, Run } from './run.ts';
import { blocksOf, runDirection, separationBefore, withIsolateCharacters } from './runs.ts';
import { asianFont, hasAsianLetters, scriptKindOf } from './script-of.ts';
import { surroundingsOf } from './surroundings.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PARTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** In the order that Word's schema has the properties of a run. */
const MARKS: readonly (readonly [TextMark, string])[] = [
  ['bold', '<w:b/><w:bCs/>'],
  ['italic', '<w:i/><w:iCs/>'],
  ['small-caps', '<w:smallCaps/>'],
  ['underline', '<w:u w:val="single"/>'],
  ['superscript', '<w:vertAlign w:val="superscript"/>'],
  ['subscript', '<w:vertAlign w:val="subscript"/>'],
];

/**
 * A Word document (ISO 29500-1, transitional): the title as a heading, each entry a paragraph of the style
 * `Bibliography` with a bookmark, real type and links, laid out from the right where the language is. The same
 * bibliography made at the same time gives the same bytes.
 */
export async function docxDocument(document: BibliographyDocument): Promise<Uint8Array> {
  const { title, layout, entries, madeAt } = document;
  const look = pageLook(layout, document.longestLabel ?? longestLabelOf(entries));
  const links = new Map<string, string>();
  const heading = printableText(title).trim();
  const names = anchorNames(entries);
  const paragraphs = entries.map((entry, at) =>
    paragraphOf(entry, { document, look, links, name: names[at] ?? '', at }),
  );
  return packOfficeFile(
    [
      ['[Content_Types].xml', contentTypes()],
      [
        '_rels/.rels',
        relationships([
          ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
          ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
          ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
        ]),
      ],
      ['docProps/core.xml', coreProperties(heading, look.language, madeAt)],
      [
        'docProps/app.xml',
        `${XML_START}<Properties xmlns="${OFFICE}/extended-properties"><Application>Pressmark</Application></Properties>`,
      ],
      ['word/document.xml', body(`${headingOf(heading, look)}${paragraphs.join('')}`, look)],
      [
        'word/_rels/document.xml.rels',
        relationships([
          ['rId1', `${OFFICE}/relationships/styles`, 'styles.xml'],
          ['rId2', `${OFFICE}/relationships/settings`, 'settings.xml'],
          ...[...links].map(([href, id]) => [id, `${OFFICE}/relationships/hyperlink`, href] as const),
        ]),
      ],
      ['word/styles.xml', docxStyles(look)],
      ['word/settings.xml', SETTINGS],
    ],
    { madeAt },
  );
}

const SETTINGS = `${XML_START}<w:settings xmlns:w="${WORD_NAMESPACE}"><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

type Place = {
  readonly document: BibliographyDocument;
  readonly look: PageLook;
  /** Addresses, and the names of their relations. */
  readonly links: Map<string, string>;
  /** Of the bookmark. */
  readonly name: string;
  readonly at: number;
};

function headingOf(text: string, { direction }: PageLook): string {
  if (text === '') return '';
  const properties = direction === 'rtl' ? '<w:rPr><w:rtl/></w:rPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function paragraphOf(entry: BibliographyEntry, { document, look, links, name, at }: Place): string {
  const around = surroundingsOf(entry, document);
  const turned = around.base === look.direction ? '' : `<w:bidi w:val="${around.base === 'rtl' ? 1 : 0}"/>`;
  const blocks = blocksOf(entry.content, around);
  const runs = blocks.map(
    (block, index) => `${separation(block, blocks[index - 1])}${runsOf(block.runs, around.base, links)}`,
  );
  return `<w:p><w:pPr><w:pStyle w:val="Bibliography"/>${turned}</w:pPr><w:bookmarkStart w:id="${at}"${attribute('w:name', name)}/>${runs.join('')}<w:bookmarkEnd w:id="${at}"/></w:p>`;
}

function separation(block: Block, before: Block | undefined): string {
  const { newLine, tab } = separationBefore(block, before);
  return `${newLine ? '<w:r><w:br/></w:r>' : ''}${tab ? '<w:r><w:tab/></w:r>' : ''}`;
}

function runsOf(runs: readonly Run[], base: Direction, links: Map<string, string>): string {
  return withIsolateCharacters(runs)
    .map((run) => {
      const text = `<w:r>${runProperties(run, base)}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;
      const link = run.frames.find((frame) => frame.kind === 'link');
      if (!link) return text;
      const id = links.get(link.href) ?? `link${links.size + 1}`;
      links.set(link.href, id);
      return `<w:hyperlink r:id="${id}" w:history="1">${text}</w:hyperlink>`;
    })
    .join('');
}

function runProperties(run: Run, base: Direction): string {
  const { frames, language, text } = run;
  const isLink = frames.some(({ kind }) => kind === 'link');
  const has = (mark: TextMark) => frames.some((frame) => frame.kind === 'mark' && frame.mark === mark);
  const isAsian = language !== undefined && scriptKindOf(language) === 'asian' && hasAsianLetters(text);
  const properties = [
    isLink ? '<w:rStyle w:val="Hyperlink"/>' : '',
    isAsian ? `<w:rFonts w:hint="eastAsia"${attribute('w:eastAsia', asianFont(language))}/>` : '',
    ...MARKS.map(([mark, element]) => (has(mark) ? element : '')),
    runDirection(run, base) === 'rtl' ? '<w:rtl/>' : '',
    language === undefined ? '' : languageElement(language),
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

function body(content: string, { paper, direction }: PageLook): string {
  const margin = twips(paper.margin);
  return `${XML_START}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${OFFICE}/relationships"><w:body>${content}<w:sectPr><w:pgSz w:w="${twips(paper.width)}" w:h="${twips(paper.height)}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>${direction === 'rtl' ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`;
}

function coreProperties(title: string, language: string, madeAt: number | undefined): string {
  const date = (name: string) =>
    madeAt === undefined
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlDate(madeAt)}</dcterms:${name}>`;
  return `${XML_START}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Pressmark</dc:creator><cp:lastModifiedBy>Pressmark</cp:lastModifiedBy><dc:language>${escapeXml(language)}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`;
}

function contentTypes(): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return `${XML_START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/word/document.xml', `${PARTS}.document.main+xml`)}${part('/word/styles.xml', `${PARTS}.styles+xml`)}${part('/word/settings.xml', `${PARTS}.settings+xml`)}${part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`;
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type}"${attribute('Target', target)}${type.endsWith('/hyperlink') ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
