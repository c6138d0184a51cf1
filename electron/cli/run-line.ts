import { sendCommand } from '#adapters/command-socket/send-command.ts';
import { readStandardInput } from '#adapters/files/read-standard-input.ts';
import { libraryFolderFrom } from '#adapters/system/library-folder.ts';
import { say, sayError } from '#messages/say.ts';
import { readArguments } from '../commands/read-arguments.ts';
import { runCommand } from '../commands/run-command.ts';
import { LibraryIsOpen } from './library-is-open.ts';
import { OwnSession } from './own-session.ts';

export type LineSurroundings = {
  /** Folder of the built command line, beside which workers and styles are. */
  readonly builtFolder: URL;
  readonly signal: AbortSignal;
  out(text: string): void;
  err(text: string): void;
};

/** Runs a line here; or, where the app has the library open, in the app. @returns its exit code, as `runCommand` */
export async function runLine(words: readonly string[], around: LineSurroundings): Promise<number> {
  const { builtFolder, signal, out, err } = around;
  const line = readArguments(words);
  const library = line.kind === 'run' ? line.library : undefined;
  const session = new OwnSession({
    folder: libraryFolderFrom(library === undefined ? [] : ['--library', library], process.env),
    builtFolder,
    signal,
    note: (told) => err(`${say(told)}\n`),
  });
  try {
    return await runCommand(line, { session, out, err, passesOn: (error) => error instanceof LibraryIsOpen });
  } catch (error) {
    if (error instanceof LibraryIsOpen) return await runInApp(error, words, around);
    throw error;
  } finally {
    await session.close();
  }
}

async function runInApp(
  { socket }: LibraryIsOpen,
  line: readonly string[],
  { signal, out, err }: LineSurroundings,
): Promise<number> {
  try {
    return await sendCommand(socket, { line, cwd: process.cwd(), signal, out, err, readStandardInput });
  } catch (error) {
    err(`${sayError(error)}\n`);
    return 1;
  }
}
