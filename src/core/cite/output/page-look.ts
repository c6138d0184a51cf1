import { type Direction, directionOf } from './bidi.ts';
import { languageTag } from './language-tag.ts';
import { lines } from './lines.ts';
import type { BibliographyLayout } from './rich-text.ts';

/** Points. */
const TEXT_SIZE = 12;
const HEADING_SIZE = 16;
const HANGING = 36;
/** A figure of Times is half as wide as it is high; a bracket a third. */
const LABEL_CHARACTER = 5.6;
const LABEL_GAP = 8;

/** Where paper is letter size; elsewhere it is A4. @see CLDR supplemental data, measurementData */
const LETTER_REGIONS = new Set('US CA MX CL CO CR GT NI PA PH PR SV VE BZ'.split(' '));

/** How a page of a bibliography looks, the same in each format of word processors. Lengths are in points. */
export type PageLook = {
  readonly direction: Direction;
  /** BCP 47. */
  readonly language: string;
  readonly font: string;
  readonly textSize: number;
  readonly headingSize: number;
  readonly paper: { readonly width: number; readonly height: number; readonly margin: number };
  /** How far lines after the first stand in; 0 for none. */
  readonly hanging: number;
  /** Lines. */
  readonly lineSpacing: number;
  /** After an entry. */
  readonly spaceAfter: number;
};

/**
 * The look that a style and a language ask for.
 *
 * @param longestLabel of the numbers or codes that entries begin with, which all have a column as wide as it
 */
export function pageLook(layout: BibliographyLayout, longestLabel = ''): PageLook {
  const label = Math.ceil([...longestLabel].length * LABEL_CHARACTER + LABEL_GAP);
  return {
    direction: directionOf(layout.locale),
    language: languageTag(layout.locale) ?? 'en',
    font: 'Times New Roman',
    textSize: TEXT_SIZE,
    headingSize: HEADING_SIZE,
    paper: paperOf(layout.locale),
    hanging: longestLabel !== '' ? Math.max(label, HANGING / 2) : layout.hangingIndent ? HANGING : 0,
    lineSpacing: lines(layout.lineSpacing, { least: 1 }),
    spaceAfter: Math.round(lines(layout.entrySpacing, { least: 0 }) * TEXT_SIZE),
  };
}

function paperOf(locale: string): PageLook['paper'] {
  const region = /[-_]([a-z]{2})(?:[-_]|$)/iu.exec(locale)?.[1]?.toUpperCase() ?? '';
  return LETTER_REGIONS.has(region)
    ? { width: 612, height: 792, margin: 72 }
    : { width: 595.3, height: 841.9, margin: 72 };
}
