import { sendCommand } from '#adapters/command-socket/send-command.ts';
import { readStandardInput } from '#adapters/files/read-standard-input.ts';
import { libraryFolderFrom } from '#adapters/system/library-folder.ts';
import { say, sayError } from '#messages/say.ts';
import { readArguments } from '../commands/read-arguments.ts';
import { runCommand } from '../commands/run-command.ts';
import { LibraryIsOpen } from './library-is-open.ts';
import { OwnSession } from './own-session.ts';

const controller = new AbortController();
process.once('SIGINT', () => controller.abort());
process.once('SIGTERM', () => controller.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);
process.exitCode = await run(process.argv.slice(2));

/** Runs a line here; or, where the app has the library open, in the app. */
async function run(words: readonly string[]): Promise<number> {
  const line = readArguments(words);
  const library = line.kind === 'run' ? line.library : undefined;
  const session = new OwnSession({
    folder: libraryFolderFrom(library === undefined ? [] : ['--library', library], process.env),
    builtFolder: new URL('./', import.meta.url),
    signal: controller.signal,
    note: (told) => err(`${say(told)}\n`),
  });
  try {
    return await runCommand(line, { session, out, err, passesOn: (error) => error instanceof LibraryIsOpen });
  } catch (error) {
    if (error instanceof LibraryIsOpen) return await runInApp(error, words);
    throw error;
  } finally {
    await session.close();
  }
}

async function runInApp({ socket }: LibraryIsOpen, line: readonly string[]): Promise<number> {
  try {
    const { signal } = controller;
    return await sendCommand(socket, { line, cwd: process.cwd(), signal, out, err, readStandardInput });
  } catch (error) {
    err(`${sayError(error)}\n`);
    return 1;
  }
}
