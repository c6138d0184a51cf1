import type { Direction } from './bidi.ts';
import { flatRuns } from './flat-runs.ts';
import { isolatedRuns } from './isolated-runs.ts';
import { withRaisedFigures } from './raised-figures.ts';
import type { RichText } from './rich-text.ts';
import type { Block, Frame, Run, Surroundings } from './run.ts';

const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'] as const;

/**
 * An entry as blocks of runs, ready to be written in any format: text is printable and on one line, addresses of the
 * web are links and no others, and what runs against the base is in isolates: one around each field, such as a title or
 * a name. Empty runs and blocks are gone.
 */
export function blocksOf(content: RichText, around: Surroundings): readonly Block[] {
  return flatRuns(content).map(({ display, runs }) => ({ display, runs: isolatedRuns(runs, around) }));
}

/** The entry's words alone, in isolates where they run against `base`. */
export function plainTextOf(content: RichText, base: Direction, language?: string): string {
  return blocksOf(content, { base, language })
    .map(({ runs }) => runsText(withRaisedFigures(runs)).trim())
    .join(' ');
}

/** Runs for formats that have no isolates of their own: the characters U+2066 … U+2069 stand in for the frames. */
export function withIsolateCharacters(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, at) => {
    const [first, ...frames] = run.frames;
    if (first?.kind !== 'isolate') return [run];
    const { direction } = first;
    const start = runs[at - 1]?.frames[0] === first ? '' : isolateStart(first);
    const end = runs[at + 1]?.frames[0] === first ? '' : PDI;
    // A line under a link would show below a character that nobody sees.
    if (!frames.some(({ kind }) => kind === 'link'))
      return [{ ...run, text: `${start}${run.text}${end}`, frames, direction }];
    return [
      { text: start, frames: [], direction },
      { ...run, frames, direction },
      { text: end, frames: [], direction },
    ].filter(({ text }) => text !== '');
  });
}

/** The direction of the run's text, in lines that run in `base`. */
export function runDirection({ frames, direction }: Run, base: Direction): Direction {
  if (direction !== undefined) return direction;
  return frames[0]?.kind === 'isolate' ? frames[0].direction : base;
}

/** What stands between two blocks of an entry in a format that has no boxes. */
export type Separation = { readonly newLine: boolean; readonly tab: boolean };

/** A tab after a margin, a new line around what has a line of its own, a tab before what is indented. */
export function separationBefore(block: Block, before: Block | undefined): Separation {
  const tab = block.display === 'indent' || before?.display === 'left-margin';
  const hasOwnLine = [block.display, before?.display].some((each) => each === 'block' || each === 'indent');
  return { newLine: before !== undefined && before.display !== 'left-margin' && hasOwnLine, tab };
}

/** The words of runs, with isolates written as U+2066 … U+2069. */
export function runsText(runs: readonly Run[]): string {
  return nestRuns(runs, {
    open: (frame) => (frame.kind === 'isolate' ? isolateStart(frame) : ''),
    close: (frame) => (frame.kind === 'isolate' ? PDI : ''),
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

/** The character that opens an isolate: the one that goes by its first letter where that is right. */
export function isolateStart({ direction, isPlain }: Extract<Frame, { kind: 'isolate' }>): string {
  if (isPlain) return FSI;
  return direction === 'rtl' ? RLI : LRI;
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
