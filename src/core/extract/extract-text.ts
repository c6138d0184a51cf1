import type { CslItem, CslName } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { FieldOrigin } from '../model/item.ts';
import { cslDateFrom, type PartialDate } from '../model/partial-date.ts';
import { type Credits, readCredits } from './credits.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { detectLanguage } from './detect-language.ts';
import { found, unknown } from './field-origins.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { splitNames } from './split-names.ts';
import { suggestTags } from './suggest-tags.ts';
import { findWrittenDate } from './written-date.ts';

const LONGEST_TITLE = 200;
const LONGEST_HEAD_LINE = 160;
/** How far under the title a dateline may stand for the lines between to be the article's head. */
const HEAD_LINES = 5;

type Head = {
  readonly title: string;
  readonly titleRule: 'first-line' | 'first-sentence';
  readonly standfirst?: string | undefined;
  readonly authors: readonly CslName[];
  readonly date?: PartialDate | undefined;
  readonly url?: string | undefined;
  readonly dateline?: Dateline | undefined;
  readonly body: readonly string[];
};

/**
 * Reads a plain text as the article it is: title, standfirst, dateline, byline and credits by the conventions of
 * news agencies, and the body. What the text does not say stays unknown; every word of the body is kept.
 */
export function extractText(text: string): Draft {
  const all = paragraphsOf(text);
  const { credits, rest } = takeCredits(all);
  const head = readHead(rest);
  const { csl, provenance } = factsFrom(head, credits, detectLanguage(text));
  return { csl, provenance, paragraphs: head.body, suggestedTags: suggestTags(head.body) };
}

/** Credits stand in the last paragraphs, one after the other. */
function takeCredits(paragraphs: readonly string[]): { credits: Credits; rest: readonly string[] } {
  const credits = { author: [], contributor: [], editor: [], translator: [] } as Record<
    keyof Credits,
    CslName[]
  >;
  let end = paragraphs.length;
  while (end > 1) {
    const read = readCredits(paragraphs[end - 1] ?? '');
    if (!read) break;
    credits.author.unshift(...read.author);
    credits.contributor.unshift(...read.contributor);
    credits.editor.unshift(...read.editor);
    credits.translator.unshift(...read.translator);
    end -= 1;
  }
  return { credits, rest: paragraphs.slice(0, end) };
}

function readHead(paragraphs: readonly string[]): Head {
  const [first = '', ...others] = paragraphs;
  if (!isTitle(first) || (others.length === 0 && first.length > LONGEST_HEAD_LINE))
    return headless(paragraphs);
  const near = others.slice(0, HEAD_LINES).findIndex((paragraph) => readDateline(paragraph) !== undefined);
  const lines = readHeadLines(others, near);
  const [opening = '', ...following] = others.slice(lines.taken);
  const dateline = readDateline(opening);
  return {
    title: first,
    titleRule: 'first-line',
    standfirst: lines.standfirst,
    authors: lines.authors,
    date: lines.date ?? dateline?.date,
    url: lines.url,
    dateline,
    body: [dateline?.rest ?? opening, ...following].filter((paragraph) => paragraph !== ''),
  };
}

function isTitle(paragraph: string): boolean {
  return paragraph.length <= LONGEST_TITLE && readDateline(paragraph) === undefined;
}

/** A text without a title line is named by its first sentence, and keeps it in the body. */
function headless(paragraphs: readonly string[]): Head {
  const [first = '', ...others] = paragraphs;
  const dateline = readDateline(first);
  const opening = dateline?.rest ?? first;
  const sentence = /^.{10,}?[.!?。！？؟](?=\s|$)/su.exec(opening)?.[0] ?? opening;
  return {
    title: sentence.length > 120 ? `${sentence.slice(0, 120).replace(/\s\S*$/u, '')}…` : sentence,
    titleRule: 'first-sentence',
    authors: [],
    date: dateline?.date,
    dateline,
    body: [opening, ...others].filter((paragraph) => paragraph !== ''),
  };
}

/** Reads the lines between title and body: byline, date, address, and, if a dateline follows, the standfirst. */
function readHeadLines(paragraphs: readonly string[], datelineAt: number) {
  const standfirst: string[] = [];
  const authors: CslName[] = [];
  let date: PartialDate | undefined;
  let url: string | undefined;
  let taken = 0;
  for (; taken < paragraphs.length - 1; taken += 1) {
    const line = paragraphs[taken] ?? '';
    if (taken === datelineAt) break;
    const byline = /^(?:by|von|par|por)\s+(\p{Lu}.{1,120})$/iu.exec(line)?.[1];
    const written = line.length <= 60 ? findWrittenDate(line) : undefined;
    if (byline !== undefined && !/[.!?]$/u.test(byline)) authors.push(...splitNames(byline));
    else if (written && !date) date = written;
    else if (/^https?:\/\/\S+$/u.test(line) && !url) url = line;
    else if (taken < datelineAt) standfirst.push(line);
    else break;
  }
  return { standfirst: standfirst.join(' ') || undefined, authors, date, url, taken };
}

function factsFrom(head: Head, credits: Credits, language: string | undefined) {
  const { dateline } = head;
  const author = [...head.authors, ...credits.author];
  const values: Partial<Record<keyof CslItem, readonly [unknown, FieldOrigin]>> = {
    title: [head.title, found(head.titleRule, head.titleRule === 'first-line' ? 'likely' : 'suggested')],
    ...(head.standfirst && { abstract: [head.standfirst, found('standfirst', 'likely')] }),
    ...(author.length > 0 && {
      author: [author, found(head.authors.length > 0 ? 'byline' : 'reporting-credit', 'likely')],
    }),
    ...(credits.contributor.length > 0 && {
      contributor: [credits.contributor, found('reporting-credit', 'likely')],
    }),
    ...(credits.editor.length > 0 && { editor: [credits.editor, found('editing-credit', 'certain')] }),
    ...(credits.translator.length > 0 && {
      translator: [credits.translator, found('translation-credit', 'certain')],
    }),
    ...(dateline && { 'publisher-place': [dateline.place, found('dateline', 'suggested')] }),
    ...(dateline?.agency && { 'container-title': [dateline.agency, found('dateline-agency', 'likely')] }),
    ...(head.date && { issued: [cslDateFrom(head.date), found('written-date', 'likely')] }),
    ...(head.url && { URL: [head.url, found('address-line', 'likely')] }),
    ...(language && { language: [language, found('language-of-text', 'likely')] }),
  };
  const known = Object.entries(values);
  const type = dateline ? 'article-newspaper' : 'document';
  const missing: Record<string, FieldOrigin> = {
    author: unknown('No byline or reporting credit in the text.'),
    issued: unknown('No full date in the text.'),
    'container-title': unknown('No outlet named in a dateline.'),
    URL: unknown('A text has no address of its own.'),
  };
  const csl: CslItem = { ...Object.fromEntries(known.map(([variable, [value]]) => [variable, value])), type };
  const provenance = {
    ...missing,
    type: found(dateline ? 'dateline' : 'plain-text', dateline ? 'likely' : 'suggested'),
    ...Object.fromEntries(known.map(([variable, [, origin]]) => [variable, origin])),
  };
  return { csl, provenance };
}
