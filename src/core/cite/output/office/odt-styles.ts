import type { PageLook } from '../page-look.ts';
import type { TextMark } from '../rich-text.ts';
import { asianFont, scriptKindOf } from '../script-of.ts';
import { attribute, XML_START } from './xml.ts';

export const ODF_NAMESPACES = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
  meta: 'meta',
})
  .map(([prefix, name]) => ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join('');

const MARKS: Record<TextMark, string> = {
  italic: threefold('font-style', 'italic'),
  bold: threefold('font-weight', 'bold'),
  underline:
    ' style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"',
  'small-caps': ' fo:font-variant="small-caps"',
  superscript: ' style:text-position="super 58%"',
  subscript: ' style:text-position="sub 58%"',
};

/** The look of a run of text, as attributes of its properties. @param language BCP 47 */
export function textProperties(marks: readonly TextMark[], language: string | undefined): string {
  return `${marks.map((mark) => MARKS[mark]).join('')}${language === undefined ? '' : languageOf(language)}`;
}

/**
 * The direction of lines. Some readers take “start” for the left in lines from the right, so that the side is named.
 */
export function lineDirection(direction: PageLook['direction']): string {
  return direction === 'rtl'
    ? ' style:writing-mode="rl-tb" fo:text-align="right"'
    : ' style:writing-mode="lr-tb" fo:text-align="left"';
}

/**
 * The styles of a bibliography under the names that OpenDocument’s writers have for them: `Bibliography 1` carries all
 * there is to the look of an entry.
 */
export function odtStyles(look: PageLook): string {
  const { font, hanging, paper, direction, textSize, headingSize, lineSpacing, spaceAfter } = look;
  const indent =
    hanging > 0 ? ` fo:margin-left="${hanging}pt" fo:margin-right="0pt" fo:text-indent="-${hanging}pt"` : '';
  const sidedIndent =
    direction === 'rtl' && hanging > 0
      ? ` fo:margin-left="0pt" fo:margin-right="${hanging}pt" fo:text-indent="-${hanging}pt"`
      : indent;
  const tabs =
    hanging > 0
      ? '<style:tab-stops><style:tab-stop style:position="0pt" style:type="left"/></style:tab-stops>'
      : '';
  return `${XML_START}<office:document-styles${ODF_NAMESPACES} office:version="1.3"><office:font-face-decls>${fontFace(font)}${fontFace(asianFont(look.language))}</office:font-face-decls><office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties${lineDirection(direction)} style:tab-stop-distance="36pt"/><style:text-properties${attribute('style:font-name', font)}${attribute('style:font-name-asian', asianFont(look.language))}${attribute('style:font-name-complex', font)}${threefold('font-size', `${textSize}pt`)}${languageOf(look.language, true)}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="${textSize}pt" fo:keep-with-next="always"/><style:text-properties${threefold('font-size', `${headingSize}pt`)}${MARKS.bold}/></style:style>
<style:style style:name="Bibliography_20_1" style:display-name="Bibliography 1" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties${sidedIndent} fo:margin-top="0pt" fo:margin-bottom="${spaceAfter}pt" fo:line-height="${Math.round(lineSpacing * 100)}%">${tabs}</style:paragraph-properties></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet Link" style:family="text"><style:text-properties fo:color="#0563c1" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${paper.width}pt" fo:page-height="${paper.height}pt" fo:margin="${paper.margin}pt" style:print-orientation="portrait" style:writing-mode="${direction === 'rtl' ? 'rl-tb' : 'lr-tb'}"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles></office:document-styles>`;
}

function fontFace(name: string): string {
  return `<style:font-face${attribute('style:name', name)}${attribute('svg:font-family', `'${name}'`)} style:font-family-generic="roman" style:font-pitch="variable"/>`;
}

/** An attribute for each of the three sorts of script: `fo:font-size`, `style:font-size-asian`, `style:font-size-complex`. */
function threefold(name: string, value: string): string {
  return ` fo:${name}="${value}" style:${name}-asian="${value}" style:${name}-complex="${value}"`;
}

/**
 * The language of text, for the sort of script that it is written in.
 *
 * @param isDocument to name one for the other sorts too
 */
function languageOf(tag: string, isDocument = false): string {
  const kind = scriptKindOf(tag);
  const one = (suffix: string, prefix: string, wanted: string | undefined) => {
    if (wanted === undefined) return '';
    const [language = 'und', ...more] = wanted.split('-');
    const country = more.find((part) => /^(?:[a-z]{2}|\d{3})$/iu.test(part))?.toUpperCase() ?? 'none';
    return `${attribute(`${prefix}:language${suffix}`, language.toLowerCase())}${attribute(`${prefix}:country${suffix}`, country)}`;
  };
  const of = (each: string, otherwise: string) => (kind === each ? tag : isDocument ? otherwise : undefined);
  return `${one('', 'fo', of('western', 'en-US'))}${one('-asian', 'style', of('asian', 'zh-CN'))}${one('-complex', 'style', of('complex', 'ar-SA'))}`;
}
