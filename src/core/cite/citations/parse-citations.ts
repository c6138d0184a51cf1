import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { Citation, CitedWork, LocatorLabel } from '../../model/citation.ts';
import { said } from '../../said/said.ts';

/** Words for what a locator points at, as people write them in English, without a full stop. */
const LABELS: ReadonlyMap<string, LocatorLabel> = new Map(
  Object.entries<LocatorLabel>({
    p: 'page',
    pp: 'page',
    page: 'page',
    pages: 'page',
    para: 'paragraph',
    paras: 'paragraph',
    paragraph: 'paragraph',
    '¶': 'paragraph',
    sec: 'section',
    secs: 'section',
    section: 'section',
    '¶¶': 'paragraph',
    '§': 'section',
    '§§': 'section',
    ch: 'chapter',
    chap: 'chapter',
    chaps: 'chapter',
    chapter: 'chapter',
    l: 'line',
    line: 'line',
    lines: 'line',
    n: 'note',
    nn: 'note',
    note: 'note',
    fig: 'figure',
    figs: 'figure',
    figure: 'figure',
    col: 'column',
    cols: 'column',
    column: 'column',
    fol: 'folio',
    folio: 'folio',
    vol: 'volume',
    vols: 'volume',
    volume: 'volume',
    no: 'issue',
    nos: 'issue',
    issue: 'issue',
    pt: 'part',
    pts: 'part',
    part: 'part',
    bk: 'book',
    book: 'book',
    v: 'verse',
    vv: 'verse',
    verse: 'verse',
    op: 'opus',
    opus: 'opus',
    sv: 'sub-verbo',
    's.v': 'sub-verbo',
    art: 'article-locator',
    article: 'article-locator',
    app: 'appendix',
    appendix: 'appendix',
    eq: 'equation',
    equation: 'equation',
    table: 'table',
    timestamp: 'timestamp',
    act: 'act',
    scene: 'scene',
  }),
);

const BARE_KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?`;
/** Not within a word: an address of mail is no citation. */
const KEY = String.raw`(?<![\p{L}\p{N}])(?<hidden>-)?@(?:\{(?<braced>[^{}]+)\}|(?<key>${BARE_KEY}))`;
const ONE_KEY = new RegExp(KEY, 'u');
const CITATION = new RegExp(
  String.raw`\[(?<inside>(?:\{[^{}]*\}|[^[\]{}])*?@(?:\{[^{}]*\}|[^[\]{}])*)\]|(?<bare>${KEY})(?:\s*\[(?<behind>[^@[\]]*)\])?`,
  'gu',
);
/** Between works, but not within a key in braces. */
const BETWEEN_WORKS = /;(?![^{}]*\})/u;
const LABEL = /^\s*,?\s*(?<label>¶{1,2}|§{1,2}|\p{L}+(?:\.\p{L}+)*(?=[.\s]))\.?\s*/u;
const ROMAN = String.raw`(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\p{L}\p{N}])`;
/** Numbers and ranges of them, one kind of number throughout. */
const numbers = (number: string) => `${number}(?:\\s?(?:[-–,&]|--)\\s?${number})*`;
/** Digits with what belongs to them (`12`, `A3`, `3b`, `1.2`), or Roman numerals (`iv`). */
const LOCATOR = new RegExp(`^${numbers(String.raw`(?:\p{L}?\d[\p{L}\p{N}.:]*(?<![.:])|${ROMAN})`)}`, 'iu');
/** Where no word says what a number is: digits (`12`, `3b`) before anything, Roman numerals before nothing more. */
const PAGES = new RegExp(
  String.raw`^\s*,\s*(?<pages>${numbers(String.raw`\d+\p{L}?(?![\p{L}\p{N}])`)}|${numbers(ROMAN)}(?=\s*(?:,|$)))`,
  'iu',
);

/**
 * Reads citations as Pandoc’s Markdown writes them: `[see @doe2019, p. 4; -@lee2020, chap. 2]`, several on a
 * line. `-` leaves the author out; `@doe2019 [p. 4]` outside brackets names the author in the sentence.
 *
 * @returns works by the keys written, in `id`
 * @throws PressmarkError `invalid-input` if there is none; the sentence shows how to write one
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function parseCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  for (const { groups } of text.matchAll(CITATION)) {
    const inside = groups?.inside;
    const works =
      inside === undefined
        ? [readWork(`${groups?.bare ?? ''}${groups?.behind ? `, ${groups.behind}` : ''}`)]
        : inside
            .split(BETWEEN_WORKS)
            .filter((part) => part.trim() !== '')
            .map(readWork);
    const known = works.filter((work) => work !== undefined);
    // What names no work would be lost without a word.
    if (known.length === 0 || known.length < works.length) throw notACitation(text);
    const isNarrative = inside === undefined && groups?.hidden === undefined;
    citations.push({ works: known, ...(isNarrative ? { isNarrative } : {}) });
  }
  if (citations.length > 0) return citations;
  throw notACitation(text);
}

function notACitation(text: string): PressmarkError {
  return new PressmarkError('invalid-input', said('cite.no-citation', { text }));
}

function readWork(text: string): CitedWork | undefined {
  const match = ONE_KEY.exec(text);
  const id = match?.groups?.braced ?? match?.groups?.key;
  if (!match || id === undefined) return undefined;
  const prefix = text.slice(0, match.index).trim();
  const behind = text.slice(match.index + match[0].length);
  const { place, rest } = readPlace(behind);
  return {
    id,
    ...place,
    ...(prefix === '' ? {} : { prefix }),
    ...(rest === '' ? {} : { suffix: rest }),
    ...(match.groups?.hidden ? { suppressAuthor: true } : {}),
  };
}

function readPlace(text: string): { readonly place: Partial<CitedWork>; readonly rest: string } {
  const labelled = LABEL.exec(text);
  const label = LABELS.get(labelled?.groups?.label?.toLowerCase() ?? '');
  if (labelled && label !== undefined) {
    const [locator] = LOCATOR.exec(text.slice(labelled[0].length)) ?? [];
    if (locator !== undefined) {
      return { place: { locator, label }, rest: text.slice(labelled[0].length + locator.length).trimEnd() };
    }
  }
  const plain = PAGES.exec(text);
  const locator = plain?.groups?.pages;
  if (!plain || locator === undefined) return { place: {}, rest: text.trimEnd() };
  return { place: { locator, label: 'page' }, rest: text.slice(plain[0].length).trimEnd() };
}
