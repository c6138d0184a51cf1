import { balanceIsolates, type Direction, firstStrong, type Stretch, stretchesOf } from './bidi.ts';
import { printableText } from './printable-text.ts';
import type { RichNode, RichText, TextMark } from './rich-text.ts';
import { webAddress } from './web-address.ts';

/** What lies around a run of text: a mark, a link, or the isolation of its direction from what is around it. */
export type Frame =
  | { readonly kind: 'mark'; readonly mark: TextMark }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'isolate' };

/** Text and what lies around it, from the outside in; no mark twice, at most one link. */
export type Run = { readonly text: string; readonly frames: readonly Frame[] };

/** A part of an entry that CSL displays on its own, or that runs on (`undefined`). */
export type Block = {
  readonly display: 'block' | 'left-margin' | 'right-inline' | 'indent' | undefined;
  readonly runs: readonly Run[];
};

const OPPOSITE: Partial<Record<TextMark, TextMark>> = { superscript: 'subscript', subscript: 'superscript' };
const SEPARATORS = /[.,:;()[\]،؛«»“”„]/u;

/**
 * An entry as blocks of runs, ready to be written in any format: text is printable and on one line, addresses that
 * are not of the web are no links, and text that runs against `base` is in isolates. Empty runs and blocks are gone.
 */
export function blocksOf(content: RichText, base: Direction): readonly Block[] {
  const flat: { display: Block['display']; runs: Run[] }[] = [];
  const add = (display: Block['display'], run: Run) => {
    const last = flat.at(-1);
    if (last && last.display === display) last.runs.push(run);
    else flat.push({ display, runs: [run] });
  };
  flatten(content, { display: undefined, frames: [] }, add, () =>
    flat.push({ display: undefined, runs: [] }),
  );
  return flat
    .filter(({ runs }) => runs.length > 0)
    .map(({ display, runs }) => ({ display, runs: isolatedRuns(runs, base) }));
}

/** The entry's words alone, in isolates where they run against `base`. */
export function plainTextOf(content: RichText, base: Direction): string {
  return blocksOf(content, base)
    .map(({ runs }) => runsText(runs).trim())
    .join(' ');
}

/** Runs for formats that have no isolates of their own: the characters U+2068 … U+2069 stand in for the frames. */
export function withIsolateCharacters(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, at) => {
    const [first, ...frames] = run.frames;
    if (first?.kind !== 'isolate') return run;
    const starts = runs[at - 1]?.frames[0] !== first;
    const ends = runs[at + 1]?.frames[0] !== first;
    return { text: `${starts ? '\u2068' : ''}${run.text}${ends ? '\u2069' : ''}`, frames };
  });
}

/** True if the run stands in an isolate, so that its text runs against its surroundings. */
export function isIsolated({ frames }: Run): boolean {
  return frames[0]?.kind === 'isolate';
}

/** What stands between two blocks of an entry in a format that has no boxes. */
export type Separation = { readonly newLine: boolean; readonly tab: boolean };

/** A tab after a margin, a new line around what has a line of its own, a tab before what is indented. */
export function separationBefore(block: Block, before: Block | undefined): Separation {
  const tab = block.display === 'indent' || before?.display === 'left-margin';
  const hasOwnLine = [block.display, before?.display].some((each) => each === 'block' || each === 'indent');
  return { newLine: before !== undefined && before.display !== 'left-margin' && hasOwnLine, tab };
}

/** The words of runs, with isolates written as U+2068 … U+2069. */
export function runsText(runs: readonly Run[]): string {
  return nestRuns(runs, {
    open: (frame) => (frame.kind === 'isolate' ? '\u2068' : ''),
    close: (frame) => (frame.kind === 'isolate' ? '\u2069' : ''),
    text: (text) => text,
  });
}

/** How one format writes what lies around text. */
export type RunSyntax = {
  readonly open: (frame: Frame) => string;
  readonly close: (frame: Frame) => string;
  readonly text: (text: string, run: Run) => string;
};

/** Writes runs with their frames properly nested: a frame that goes on from one run to the next stays open. */
export function nestRuns(runs: readonly Run[], { open, close, text }: RunSyntax): string {
  let written = '';
  let around: readonly Frame[] = [];
  const closeTo = (depth: number) => {
    for (const frame of around.slice(depth).reverse()) written += close(frame);
  };
  for (const run of runs) {
    const shared = sharedDepth(around, run.frames);
    closeTo(shared);
    for (const frame of run.frames.slice(shared)) written += open(frame);
    written += text(run.text, run);
    around = run.frames;
  }
  closeTo(0);
  return written;
}

type Around = {
  readonly display: Block['display'];
  readonly frames: readonly Frame[];
};

function flatten(
  nodes: readonly RichNode[],
  around: Around,
  add: (display: Block['display'], run: Run) => void,
  breakBlock: () => void,
): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      const text = printableText(node.text);
      if (text !== '') add(around.display, { text, frames: around.frames });
    } else if (node.kind === 'display') {
      breakBlock();
      flatten(node.children, { ...around, display: node.display }, add, breakBlock);
      breakBlock();
    } else flatten(node.children, { ...around, frames: framesWithin(around.frames, node) }, add, breakBlock);
  }
}

function framesWithin(
  frames: readonly Frame[],
  node: Exclude<RichNode, { kind: 'text' | 'display' }>,
): readonly Frame[] {
  if (node.kind === 'link') {
    const href = webAddress(node.href);
    if (href === undefined || frames.some(({ kind }) => kind === 'link')) return frames;
    return [...frames, { kind: 'link', href }];
  }
  const without = frames.filter((frame) => frame.kind !== 'mark' || frame.mark !== node.mark);
  if (node.kind === 'plain') return without;
  if (without.length < frames.length) return frames;
  const opposite = OPPOSITE[node.mark];
  const kept = frames.filter((frame) => frame.kind !== 'mark' || frame.mark !== opposite);
  return [...kept, { kind: 'mark', mark: node.mark }];
}

/** Runs that read on as one, such as a title with a word in italics, are isolated as one. */
function isolatedRuns(runs: readonly Run[], base: Direction): readonly Run[] {
  const balanced = runs.map((run) => ({ ...run, text: balanceIsolates(run.text) }));
  const groups: Run[][] = [];
  for (const run of balanced) {
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

function isolatedGroup(group: readonly Run[], base: Direction): readonly Run[] {
  const text = group.map((run) => run.text).join('');
  const stretches = stretchesOf(text, base).map((each) => ({ ...each, frame: { kind: 'isolate' } as const }));
  if (stretches.length === 0) return group;
  let offset = 0;
  return group.flatMap((run) => {
    const start = offset;
    offset += run.text.length;
    const isLink = run.frames.some(({ kind }) => kind === 'link');
    const own = firstStrong(run.text);
    if (isLink && own !== undefined && own !== base) return [isolated(run, { kind: 'isolate' })];
    return splitRun(run, stretches, start);
  });
}

/** A stretch and its own frame: a frame that goes on over several runs is one object. */
type FramedStretch = Stretch & { readonly frame: Frame };

function splitRun(run: Run, stretches: readonly FramedStretch[], offset: number): readonly Run[] {
  const pieces: Run[] = [];
  let at = 0;
  const take = (end: number, frame?: Frame) => {
    if (end <= at) return;
    const piece = { ...run, text: run.text.slice(at, end) };
    pieces.push(frame ? isolated(piece, frame) : piece);
    at = end;
  };
  for (const { start, end, frame } of stretches) {
    if (end <= offset || start >= offset + run.text.length) continue;
    take(start - offset);
    take(Math.min(end - offset, run.text.length), frame);
  }
  take(run.text.length);
  return pieces;
}

function isolated(run: Run, frame: Frame): Run {
  return { ...run, frames: [frame, ...run.frames] };
}

/** How many frames, from the outside in, are the same ones. */
export function sharedDepth(left: readonly Frame[], right: readonly Frame[]): number {
  const differs = left.findIndex((frame, at) => !isSame(frame, right[at]));
  return differs < 0 ? left.length : differs;
}

function isSame(left: Frame, right: Frame | undefined): boolean {
  if (left.kind === 'mark') return right?.kind === 'mark' && right.mark === left.mark;
  if (left.kind === 'link') return right?.kind === 'link' && right.href === left.href;
  return left === right;
}
