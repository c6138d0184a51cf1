import type { PageLook } from '../page-look.ts';
import { asianFont, scriptKindOf } from '../script-of.ts';
import { attribute, XML_START } from './xml.ts';

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TWIPS = 20;
const SINGLE_LINE = 240;

/** Points as Word counts: in twentieths. */
export function twips(points: number): number {
  return Math.round(points * TWIPS);
}

/**
 * The styles of a bibliography under the names that Word has for them: `Bibliography` carries all there is to the look
 * of an entry, so that a change of the style changes them all.
 */
export function docxStyles(look: PageLook): string {
  const { hanging, direction, textSize, headingSize, lineSpacing, spaceAfter } = look;
  const tabs = hanging > 0 ? `<w:tabs><w:tab w:val="left" w:pos="${twips(hanging)}"/></w:tabs>` : '';
  const indent = hanging > 0 ? `<w:ind w:left="${twips(hanging)}" w:hanging="${twips(hanging)}"/>` : '';
  const bidi = direction === 'rtl' ? '<w:bidi/>' : '';
  const line = Math.round(lineSpacing * SINGLE_LINE);
  return `${XML_START}<w:styles xmlns:w="${WORD_NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts${attribute('w:ascii', look.font)}${attribute('w:hAnsi', look.font)}${attribute('w:eastAsia', asianFont(look.language))}${attribute('w:cs', look.font)}/>${size(textSize)}${languageElement(look.language, true)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${bidi === '' ? '' : `<w:pPr>${bidi}</w:pPr>`}</w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="${twips(textSize)}"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/>${size(headingSize)}</w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Bibliography"><w:name w:val="Bibliography"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="37"/><w:unhideWhenUsed/><w:pPr>${tabs}<w:spacing w:after="${twips(spaceAfter)}" w:line="${line}" w:lineRule="auto"/>${indent}</w:pPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
</w:styles>`;
}

function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

/**
 * The language of text: Word keeps one for each sort of script, and checks spelling by it.
 *
 * @param isDocument to name one for the other sorts too
 */
export function languageElement(tag: string, isDocument = false): string {
  const kind = scriptKindOf(tag);
  const word = wordTag(tag);
  const of = (each: string, otherwise: string) => (kind === each ? word : isDocument ? otherwise : undefined);
  return `<w:lang${attribute('w:val', of('western', 'en-US'))}${attribute('w:eastAsia', of('asian', 'zh-CN'))}${attribute('w:bidi', of('complex', 'ar-SA'))}/>`;
}

/** Word has Kurdish under the tags of its macrolanguage. @see MS-LCID 2.2 */
function wordTag(tag: string): string {
  const lower = tag.toLowerCase();
  if (/^(?:ckb|sdh)(?:-|$)/u.test(lower)) return 'ku-Arab-IQ';
  return tag;
}
