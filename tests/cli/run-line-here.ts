import { runLine } from '../../electron/cli/run-line.ts';
import { builtFolder } from '../support/built.ts';
import { type Ran, ran } from './run-pressmark.ts';

/**
 * Runs a line of the command line in this process, with the built workers beside it: what the line does is what its
 * own process would do, without the start of one. Nothing comes on standard input.
 */
export async function runLineHere(words: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runLine(words, {
    builtFolder,
    signal: new AbortController().signal,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return ran(code, out, err);
}
