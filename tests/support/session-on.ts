import { OwnSession } from '../../electron/cli/own-session.ts';
import { builtFolder } from './built.ts';

/** The command line's session on a library, with its built workers, run inside the test. */
export function sessionOn(folder: string): OwnSession {
  return new OwnSession({
    folder,
    builtFolder,
    signal: new AbortController().signal,
    note: () => undefined,
  });
}
