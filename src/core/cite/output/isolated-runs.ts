import {
  balanceIsolates,
  type Direction,
  directionOf,
  firstStrong,
  lettersByDirection,
  type Stretch,
  stretchesOf,
} from './bidi.ts';
import type { FlatRun } from './flat-runs.ts';
import type { Frame, Run, Surroundings } from './run.ts';

const SEPARATORS = /[.,:;()[\]،؛«»“”„]/u;
/** What items say in their own language; names, publishers and kinds may be in any. */
const IN_ITEM_LANGUAGE = new Set([
  'title',
  'title-short',
  'volume-title',
  'part-title',
  'container-title',
  'container-title-short',
  'collection-title',
]);
/** What our rules put together out of words of the list and data: it is no piece of its own. */
const PUT_TOGETHER = new Set(['references']);

type Group = { readonly field: FlatRun['field']; readonly isLink: boolean; readonly runs: FlatRun[] };

/**
 * Runs with isolates around what runs against `base`. A field is one piece, with the digits and brackets at its ends;
 * an address is one piece that runs from the left; of what no field printed, each stretch of letters is isolated.
 */
export function isolatedRuns(runs: readonly FlatRun[], around: Surroundings): readonly Run[] {
  return groupsOf(runs).flatMap(({ field, isLink, runs: group }): readonly Run[] => {
    if (isLink) return isolatedAs(group, linkDirection(group, around.base), around);
    if (!field) return guessedRuns(group, around.base);
    return isolatedAs(group, fieldDirection(group, around), around);
  });
}

function groupsOf(runs: readonly FlatRun[]): readonly Group[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const field = run.field && !PUT_TOGETHER.has(run.field.variable) ? run.field : undefined;
    const isLink = run.frames.some(({ kind }) => kind === 'link') && !isLinkInField(run, field);
    const last = groups.at(-1);
    const balanced = { ...run, text: balanceIsolates(run.text) };
    if (last && last.field === field && last.isLink === isLink) last.runs.push(balanced);
    else groups.push({ field, isLink, runs: [balanced] });
  }
  return groups;
}

/** An address in a title is part of the title; a field that is an address is none but that. */
function isLinkInField({ field }: FlatRun, own: FlatRun['field']): boolean {
  return own !== undefined && field !== undefined && IN_ITEM_LANGUAGE.has(field.variable);
}

function isolatedAs(
  group: readonly FlatRun[],
  direction: Direction | undefined,
  { language, locale }: Surroundings,
): readonly Run[] {
  const first = firstStrong(group.map(({ text }) => text).join(''));
  const frame = direction && ({ kind: 'isolate', direction, isPlain: first === direction } as const);
  return group.map(({ text, frames, field }) => ({
    text,
    frames: frame ? [frame, ...frames] : frames,
    ...(language !== undefined &&
    field &&
    mainOf(language) !== mainOf(locale) &&
    isInLanguage(field.variable, text)
      ? { language }
      : {}),
  }));
}

function mainOf(tag: string | undefined): string | undefined {
  return tag?.split('-', 1)[0]?.toLowerCase();
}

/** A name or a publisher is taken for the item’s language where it is not in Latin letters. */
function isInLanguage(variable: string, text: string): boolean {
  if (IN_ITEM_LANGUAGE.has(variable)) return true;
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}

/** `undefined` where the lines run the same way. */
function linkDirection(group: readonly FlatRun[], base: Direction): Direction | undefined {
  const hasForeign = group.some(({ text }) => lettersByDirection(text).rtl > 0);
  return base === 'rtl' || hasForeign ? 'ltr' : undefined;
}

/**
 * The direction of a field that has letters that run against `base`; `undefined` for any other. One with letters of
 * both is read as its item is; where that is not known, as most of its letters are.
 */
function fieldDirection(group: readonly FlatRun[], { base, language }: Surroundings): Direction | undefined {
  const text = group.map((run) => run.text).join('');
  const { ltr, rtl } = lettersByDirection(text);
  const against = base === 'ltr' ? rtl : ltr;
  if (against === 0) return undefined;
  if (ltr === 0) return 'rtl';
  if (rtl === 0) return 'ltr';
  const variable = group[0]?.field?.variable ?? '';
  if (language !== undefined && IN_ITEM_LANGUAGE.has(variable)) return directionOf(language);
  if (ltr === rtl) return firstStrong(text);
  return ltr > rtl ? 'ltr' : 'rtl';
}

/** Runs that read on as one, such as a title with a word in italics, are isolated as one. */
function guessedRuns(runs: readonly FlatRun[], base: Direction): readonly Run[] {
  const groups: FlatRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && readsOn(last.at(-1)?.text ?? '', run.text)) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => isolatedGroup(group, base));
}

function readsOn(before: string, after: string): boolean {
  const gap = `${/[^\p{L}]*$/u.exec(before.slice(-32))?.[0] ?? ''}${/^[^\p{L}]*/u.exec(after.slice(0, 32))?.[0] ?? ''}`;
  return !SEPARATORS.test(gap);
}

function isolatedGroup(group: readonly FlatRun[], base: Direction): readonly Run[] {
  const text = group.map((run) => run.text).join('');
  const direction = base === 'ltr' ? 'rtl' : 'ltr';
  const stretches = stretchesOf(text, base).map((each) => ({
    ...each,
    frame: { kind: 'isolate', direction, isPlain: true } as const,
  }));
  let offset = 0;
  return group.flatMap((run) => {
    const start = offset;
    offset += run.text.length;
    return splitRun(run, stretches, start);
  });
}

/** A stretch and its own frame: a frame that goes on over several runs is one object. */
type FramedStretch = Stretch & { readonly frame: Frame };

function splitRun(
  { text, frames }: FlatRun,
  stretches: readonly FramedStretch[],
  offset: number,
): readonly Run[] {
  const pieces: Run[] = [];
  let at = 0;
  const take = (end: number, frame?: Frame) => {
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), frames: frame ? [frame, ...frames] : frames });
    at = end;
  };
  for (const { start, end, frame } of stretches) {
    if (end <= offset || start >= offset + text.length) continue;
    take(start - offset);
    take(Math.min(end - offset, text.length), frame);
  }
  take(text.length);
  return pieces;
}
