import type { CslName } from '../../model/csl-item.ts';
import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { splitNames } from '../names/split-names.ts';
import { plainWords } from '../page/word-overlap.ts';
import { joinLines } from './join-lines.ts';
import type { PdfContent, PdfLine, PdfPage } from './pdf-content.ts';

/** What programs write where a title belongs. */
const NO_TITLE =
  /^(?:untitled|title|document\d*|microsoft (?:word|powerpoint) - .*|powerpoint presentation|slide \d+|[^\n]*\.(?:docx?|odt|pdf|tex|dvi|indd|qxd|rtf|pptx?|ps|eps|fm)|[\d\P{L}]*)$/iu;
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|author|user|owner|unknown|anonymous|default|root|[\d\P{L}]*)$|@|https?:/iu;
const LONGEST_TITLE = 300;
const FOOTNOTE_MARKS = /[*∗†‡§¶]|\p{No}|(?<=\p{L})\d(?:,\d)*/gu;
const MOST_AUTHOR_LINES = 3;
const LONGEST_AUTHOR_LINE = 200;

/**
 * The titles the file gives itself, and what stands largest in the upper part of its first page. That one goes first
 * where the first page does not have the file’s own: it is then left over from a template or another work.
 */
export function pdfTitles({ facts, pages }: PdfContent): readonly Candidate<string>[] {
  const stated = ['dc:title', 'title'].flatMap((name) => {
    const title = oneLine(facts.get(name));
    const isTitle = title !== undefined && title.length <= LONGEST_TITLE && !NO_TITLE.test(title);
    return isTitle ? [candidate(title, `pdf-${name}`, 'likely')] : [];
  });
  const largest = titleOf(largestLines(pages[0]));
  const shown = largest === undefined ? [] : [candidate(largest, 'largest-type', 'suggested')];
  const firstPage = plainWords((pages[0]?.lines ?? []).map(({ text }) => text).join(' '));
  const confirmed = stated.filter(({ value }) => firstPage.includes(plainWords(value)));
  return merged([...confirmed, ...shown, ...stated], plainWords);
}

/** Who wrote it, as the file says, and as it stands under the title. */
export function pdfAuthors({ facts, pages }: PdfContent): readonly Candidate<CslName[]>[] {
  const stated = ['dc:creator', 'author'].flatMap((name) => {
    const text = facts.get(name)?.trim() ?? '';
    const names = NO_AUTHOR.test(text) ? [] : namesIn(text);
    return names.length > 0 ? [candidate(names, `pdf-${name}`, 'likely', text)] : [];
  });
  return merged([...stated, ...namesUnderTitle(pages[0])], (names) => plainWords(JSON.stringify(names)));
}

/** “Ruiz, Ana” alone, or between semicolons, is one name and not two. */
function namesIn(text: string): CslName[] {
  return text.split(/[;\n]/u).flatMap((part) => {
    const [, family, given] = /^([\p{L}\p{M}’'-]+), ?([\p{L}\p{M}. -]+)$/u.exec(part.trim()) ?? [];
    return family && given && !given.includes(' and ')
      ? [{ family, given: given.trim() }]
      : splitNames(part.trim());
  });
}

/** The lines that follow the title, as far as they hold nothing but names of persons. */
function namesUnderTitle(page: PdfPage | undefined): readonly Candidate<CslName[]>[] {
  const last = largestLines(page).at(-1);
  if (!page || !last) return [];
  const after = page.lines.slice(page.lines.indexOf(last) + 1).filter(({ text }) => text.trim() !== '');
  const names: CslName[] = [];
  for (const { text } of after.slice(0, MOST_AUTHOR_LINES)) {
    const inLine = text.length > LONGEST_AUTHOR_LINE ? [] : personsIn(text);
    if (inLine.length === 0) break;
    names.push(...inLine);
  }
  return names.length > 0 ? [candidate(names, 'under-title', 'suggested')] : [];
}

function personsIn(line: string): readonly CslName[] {
  const names = splitNames(line.replace(FOOTNOTE_MARKS, '').trim());
  const arePersons = names.every(
    ({ family, given }) =>
      /^\p{Lu}\p{Ll}|^\p{Ll}+ \p{Lu}/u.test(family ?? '') && /^\p{Lu}[\p{L}.’' -]*$/u.test(given ?? ''),
  );
  return arePersons ? names : [];
}

function titleOf(lines: readonly PdfLine[]): string | undefined {
  const text = joinLines(
    lines.map((line) => line.text),
    new Set(),
  );
  const title = text.replace(/[*∗†‡§]{1,5}$/u, '').trim();
  return title.length > 3 && title.length <= LONGEST_TITLE ? title : undefined;
}

/** The lines in the largest type of the upper part of a page, if that is larger than most. */
function largestLines(page: PdfPage | undefined): readonly PdfLine[] {
  if (!page) return [];
  const upper = page.lines.filter(({ y, text }) => y > page.height * 0.45 && /\p{L}{2}/u.test(text));
  const sizes = page.lines.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = Math.max(0, ...upper.map(({ size }) => size));
  if (largest <= usual * 1.15) return [];
  const start = upper.findIndex(({ size }) => size === largest);
  const after = upper.slice(start).findIndex(({ size }) => size < largest * 0.95);
  return upper.slice(start, after < 0 ? undefined : start + after);
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
}
