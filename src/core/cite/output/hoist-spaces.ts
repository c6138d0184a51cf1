import type { Run } from './run.ts';
import { sharedDepth } from './runs.ts';

const PARTS = /^(\s*)(.*?)(\s*)$/su;

/**
 * Moves spaces at the edges of marks out of them, as far as the neighbour lies out of them: `*On *Homo` is no
 * italics in Markdown, `*On* Homo` is.
 */
export function hoistSpaces(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, at) => {
    const [, before = '', inner = '', after = ''] = PARTS.exec(run.text) ?? [];
    const outside = (neighbour: Run | undefined) =>
      run.frames.slice(0, sharedDepth(run.frames, neighbour?.frames ?? []));
    if (inner === '') return [{ ...run, frames: outside(runs[at + 1]) }];
    return [
      { ...run, text: before, frames: outside(runs[at - 1]) },
      { ...run, text: inner, frames: run.frames },
      { ...run, text: after, frames: outside(runs[at + 1]) },
    ].filter(({ text }) => text !== '');
  });
}
