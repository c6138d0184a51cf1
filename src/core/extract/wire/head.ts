import { findWrittenDate } from '../../csl/dates/written-date.ts';
import type { CslName } from '../../model/csl-item.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { splitNames } from '../names/split-names.ts';
import { readByline } from './byline.ts';
import { type ReadDateline, readDateline, readDatelineLine } from './dateline.ts';
import { readNotice } from './notices.ts';
import { firstSentenceEnd } from './sentences.ts';

const LONGEST_TITLE = 200;
const LONGEST_HEAD_LINE = 160;
/** How far under the title a dateline may stand for the lines between to be the article's head. */
const HEAD_LINES = 6;
const SHORTEST_SENTENCE = 10;
const LONGEST_NAME = 120;

/** What stands above the body of a report, and the body. */
export type WireHead = {
  /** Best first. */
  readonly title: readonly { readonly text: string; readonly rule: 'first-line' | 'first-sentence' }[];
  readonly standfirst?: string | undefined;
  readonly authors: readonly CslName[];
  /** A date on a line of its own. */
  readonly date?: { readonly value: PartialDate; readonly line: string } | undefined;
  readonly url?: string | undefined;
  readonly dateline?: ReadDateline | undefined;
  readonly body: readonly string[];
};

/** Parts a report into its head and its body. No word is lost: what is not read as part of the head stays body. */
export function readHead(paragraphs: readonly string[]): WireHead {
  const [first = '', ...others] = paragraphs;
  if (!isTitle(first) || (others.length === 0 && first.length > LONGEST_HEAD_LINE))
    return headless(paragraphs);
  const lines = readHeadLines(others);
  const [opening = '', ...following] = others.slice(lines.taken);
  const inline = readDateline(opening);
  const dateline = inline ?? lines.dateline;
  const body = [inline?.rest ?? opening, ...following].filter((paragraph) => paragraph !== '');
  return {
    title: [
      { text: first, rule: 'first-line' },
      ...(body[0] === undefined ? [] : [{ text: firstSentence(body[0]), rule: 'first-sentence' } as const]),
    ],
    standfirst: lines.standfirst,
    authors: withReporters(lines.authors, dateline),
    date: lines.date,
    url: lines.url,
    dateline,
    body,
  };
}

function isTitle(paragraph: string): boolean {
  return paragraph.length <= LONGEST_TITLE && readDateline(paragraph) === undefined;
}

/** A text without a title line is named by its first sentence, and keeps it in the body. */
function headless(paragraphs: readonly string[]): WireHead {
  const [first = '', ...others] = paragraphs;
  const dateline = readDateline(first);
  const opening = dateline?.rest ?? first;
  const body = [opening, ...others].filter((paragraph) => paragraph !== '');
  return {
    title: body[0] === undefined ? [] : [{ text: firstSentence(opening), rule: 'first-sentence' }],
    authors: withReporters([], dateline),
    dateline,
    body,
  };
}

function withReporters(authors: readonly CslName[], dateline: ReadDateline | undefined): readonly CslName[] {
  if (authors.length > 0 || dateline?.reporters === undefined) return authors;
  return splitNames(dateline.reporters.replaceAll('、', ', '));
}

function firstSentence(opening: string): string {
  const end = SHORTEST_SENTENCE + firstSentenceEnd(opening.slice(SHORTEST_SENTENCE, LONGEST_TITLE * 2));
  const sentence = opening.slice(0, end);
  return sentence.length > LONGEST_NAME
    ? `${sentence.slice(0, LONGEST_NAME).replace(/\s\S{0,60}$/u, '')}…`
    : sentence;
}

type HeadLines = {
  readonly standfirst?: string | undefined;
  readonly authors: readonly CslName[];
  readonly date?: { readonly value: PartialDate; readonly line: string } | undefined;
  readonly url?: string | undefined;
  readonly dateline?: ReadDateline | undefined;
  /** How many lines these were. */
  readonly taken: number;
};

/** Reads the lines between title and body: byline, date, address, and, if a dateline follows, the standfirst. */
function readHeadLines(paragraphs: readonly string[]): HeadLines {
  const near = paragraphs.slice(0, HEAD_LINES).findIndex((line) => isDateline(line));
  const standfirst: string[] = [];
  let lines: Omit<HeadLines, 'standfirst' | 'taken'> = { authors: [] };
  let taken = 0;
  for (; taken < paragraphs.length - 1; taken += 1) {
    const line = paragraphs[taken] ?? '';
    if (readDateline(line) || readNotice(line)) break;
    const read = readHeadLine(line, lines);
    if (read) lines = read;
    else if (taken < near) standfirst.push(line);
    else break;
  }
  return { ...lines, standfirst: standfirst.join(' ') || undefined, taken };
}

function isDateline(line: string): boolean {
  return readDateline(line) !== undefined || readDatelineLine(line) !== undefined;
}

/** Adds what one line says to what was read; `undefined` if it is none of these. */
function readHeadLine<L extends Omit<HeadLines, 'standfirst' | 'taken'>>(
  line: string,
  read: L,
): L | undefined {
  const authors = readByline(line);
  if (authors) return { ...read, authors: [...read.authors, ...authors] };
  const place = read.dateline ? undefined : readDatelineLine(line);
  if (place) return { ...read, dateline: place };
  const value = line.length <= 60 ? findWrittenDate(line) : undefined;
  if (value && !read.date) return { ...read, date: { value, line } };
  if (/^https?:\/\/\S{1,2000}$/u.test(line) && read.url === undefined) return { ...read, url: line };
  return undefined;
}
