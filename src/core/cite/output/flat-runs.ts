import { linksIn } from './links-in.ts';
import { printableText } from './printable-text.ts';
import type { RichNode, RichText, TextMark } from './rich-text.ts';
import type { Block, Frame } from './run.ts';
import { webAddress } from './web-address.ts';

/** The variable that a piece was printed from; one object for all runs of it. */
export type Field = { readonly variable: string };

/** Text, the frames around it, and the field it is of. */
export type FlatRun = {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly field?: Field | undefined;
};

type FlatBlock = { readonly display: Block['display']; readonly runs: FlatRun[] };
type Around = {
  readonly display: Block['display'];
  readonly frames: readonly Frame[];
  readonly field?: Field | undefined;
};

const OPPOSITE: Partial<Record<TextMark, TextMark>> = { superscript: 'subscript', subscript: 'superscript' };

/** An entry's blocks as runs of printable text. Empty runs and blocks are gone; addresses of the web are links. */
export function flatRuns(content: RichText): readonly FlatBlock[] {
  const flat: FlatBlock[] = [];
  const add = (display: Block['display'], run: FlatRun) => {
    const last = flat.at(-1);
    if (last && last.display === display) last.runs.push(run);
    else flat.push({ display, runs: [run] });
  };
  flatten(content, { display: undefined, frames: [] }, add, () =>
    flat.push({ display: undefined, runs: [] }),
  );
  return flat.filter(({ runs }) => runs.length > 0);
}

function flatten(
  nodes: readonly RichNode[],
  around: Around,
  add: (display: Block['display'], run: FlatRun) => void,
  breakBlock: () => void,
): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      for (const run of textRuns(node.text, around)) add(around.display, run);
    } else if (node.kind === 'display') {
      breakBlock();
      flatten(node.children, { ...around, display: node.display }, add, breakBlock);
      breakBlock();
    } else if (node.kind === 'field') {
      const field = around.field ?? { variable: node.variable };
      flatten(node.children, { ...around, field }, add, breakBlock);
    } else flatten(node.children, { ...around, frames: framesWithin(around.frames, node) }, add, breakBlock);
  }
}

function textRuns(given: string, { frames, field }: Around): readonly FlatRun[] {
  const text = printableText(given);
  if (text === '') return [];
  if (frames.some(({ kind }) => kind === 'link')) return [{ text, frames, field }];
  return linksIn(text).map(({ text: part, href }) => ({
    text: part,
    frames: href === undefined ? frames : [...frames, { kind: 'link', href }],
    field,
  }));
}

function framesWithin(
  frames: readonly Frame[],
  node: Exclude<RichNode, { kind: 'text' | 'display' | 'field' }>,
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
