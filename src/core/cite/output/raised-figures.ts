import { lowered, raised } from '../../csl/raised-text.ts';
import type { Run } from './run.ts';

/** Runs for plain text, which has raised and lowered figures as characters of their own alone. */
export function withRaisedFigures(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => {
    const marks = run.frames.map((frame) => (frame.kind === 'mark' ? frame.mark : undefined));
    if (marks.includes('superscript')) return { ...run, text: raised(run.text) };
    return marks.includes('subscript') ? { ...run, text: lowered(run.text) } : run;
  });
}
