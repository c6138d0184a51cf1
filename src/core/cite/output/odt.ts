import { anchorNames } from './anchors.ts';
import type { Direction } from './bidi.ts';
import { longestLabelOf } from './labels.ts';
import { lineDirection, ODF_NAMESPACES, odtStyles, textProperties } from './office/odt-styles.ts';
import { packOfficeFile } from './office/pack-office-file.ts';
import { attribute, escapeXml, XML_START, xmlDate } from './office/xml.ts';
import { type PageLook, pageLook } from './page-look.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument } from './rich-text.ts';
import type { Block, Run } from './run.ts';
import { blocksOf, separationBefore, withIsolateCharacters } from './runs.ts';
import { surroundingsOf } from './surroundings.ts';

const TYPE = 'application/vnd.oasis.opendocument.text';

/**
 * An OpenDocument text (ODF 1.3): the title as a heading, each entry a paragraph of the style `Bibliography 1` with a
 * bookmark, real type and links, laid out from the right where the language is. The same bibliography made at the same
 * time gives the same bytes.
 */
export async function odtDocument(document: BibliographyDocument): Promise<Uint8Array> {
  const { title, layout, entries, madeAt } = document;
  const look = pageLook(layout, document.longestLabel ?? longestLabelOf(entries));
  const heading = printableText(title).trim();
  const styles = new TextStyles();
  const names = anchorNames(entries);
  const paragraphs = entries.map((entry, at) => {
    const around = surroundingsOf(entry, document);
    const style = around.base === look.direction ? 'Bibliography_20_1' : TURNED;
    const bookmark = attribute('text:name', names[at]);
    const blocks = blocksOf(entry.content, around);
    const text = blocks.map((block, index) => writeBlock(block, blocks[index - 1], styles)).join('');
    return `<text:p text:style-name="${style}"><text:bookmark-start${bookmark}/>${text}<text:bookmark-end${bookmark}/></text:p>`;
  });
  const title1 =
    heading === ''
      ? ''
      : `<text:h text:style-name="Heading_20_1" text:outline-level="1">${escapeXml(heading)}</text:h>`;
  return packOfficeFile(
    [
      ['mimetype', TYPE],
      ['META-INF/manifest.xml', manifest()],
      [
        'content.xml',
        `${XML_START}<office:document-content${ODF_NAMESPACES} office:version="1.3"><office:automatic-styles>${document.isByItem ? turnedStyle(look) : ''}${styles.definitions()}</office:automatic-styles><office:body><office:text>${title1}${paragraphs.join('')}</office:text></office:body></office:document-content>`,
      ],
      ['styles.xml', odtStyles(look)],
      ['meta.xml', metadata(heading, look.language, madeAt)],
    ],
    { madeAt, isFirstPlain: true },
  );
}

const TURNED = 'Turned';

/** An entry that runs against its list. */
function turnedStyle({ direction, hanging }: PageLook): string {
  const other: Direction = direction === 'rtl' ? 'ltr' : 'rtl';
  const [left, right] = other === 'rtl' ? [0, hanging] : [hanging, 0];
  return `<style:style style:name="${TURNED}" style:family="paragraph" style:parent-style-name="Bibliography_20_1"><style:paragraph-properties${lineDirection(other)} fo:margin-left="${left}pt" fo:margin-right="${right}pt" fo:text-indent="-${hanging}pt"/></style:style>`;
}

/** The looks of runs, each defined once. */
class TextStyles {
  readonly #names = new Map<string, string>();

  nameOf(properties: string): string {
    const name = this.#names.get(properties) ?? `T${this.#names.size + 1}`;
    this.#names.set(properties, name);
    return name;
  }

  definitions(): string {
    return [...this.#names]
      .map(
        ([properties, name]) =>
          `<style:style style:name="${name}" style:family="text"><style:text-properties${properties}/></style:style>`,
      )
      .join('');
  }
}

function writeBlock(block: Block, before: Block | undefined, styles: TextStyles): string {
  const { newLine, tab } = separationBefore(block, before);
  const runs = withIsolateCharacters(block.runs).map((run) => writeRun(run, styles));
  return `${newLine ? '<text:line-break/>' : ''}${tab ? '<text:tab/>' : ''}${runs.join('')}`;
}

function writeRun({ text, frames, language }: Run, styles: TextStyles): string {
  const marks = frames.flatMap((frame) => (frame.kind === 'mark' ? [frame.mark] : []));
  const properties = textProperties(marks, language);
  const escaped = spaces(escapeXml(text));
  const span =
    properties === ''
      ? escaped
      : `<text:span text:style-name="${styles.nameOf(properties)}">${escaped}</text:span>`;
  const link = frames.find((frame) => frame.kind === 'link');
  if (!link) return span;
  return `<text:a xlink:type="simple"${attribute('xlink:href', link.href)} text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link">${span}</text:a>`;
}

/** A reader takes spaces in a row for one. */
function spaces(text: string): string {
  return text.replace(/ {2,}/gu, (found) => ` <text:s text:c="${found.length - 1}"/>`);
}

function manifest(): string {
  const file = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return `${XML_START}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${file('/', TYPE)}${file('content.xml', 'text/xml')}${file('styles.xml', 'text/xml')}${file('meta.xml', 'text/xml')}</manifest:manifest>`;
}

function metadata(title: string, language: string, madeAt: number | undefined): string {
  const dates =
    madeAt === undefined
      ? ''
      : `<meta:creation-date>${xmlDate(madeAt)}</meta:creation-date><dc:date>${xmlDate(madeAt)}</dc:date>`;
  return `${XML_START}<office:document-meta${ODF_NAMESPACES} office:version="1.3"><office:meta><meta:generator>Pressmark</meta:generator><dc:title>${escapeXml(title)}</dc:title><meta:initial-creator>Pressmark</meta:initial-creator><dc:creator>Pressmark</dc:creator>${dates}<dc:language>${escapeXml(language)}</dc:language></office:meta></office:document-meta>`;
}
