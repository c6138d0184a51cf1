import path from 'node:path';
import type { CommandCall } from '#adapters/command-socket/command-call.ts';
import type { CommandSocket } from '#adapters/command-socket/command-socket.ts';
import { listenForCommands } from '#adapters/command-socket/listen-for-commands.ts';
import type { BackupSummary } from '#adapters/storage/upkeep.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { verifyLibrary } from '#core/workflows/verify-library.ts';
import { readArguments } from '../commands/read-arguments.ts';
import { runCommand } from '../commands/run-command.ts';
import type { Session } from '../commands/session.ts';
import type { Services } from './services.ts';

/** Carries out the commands of the command line while the app has the library. @returns a function that stops it */
export function serveCommands(socket: CommandSocket, services: Services): Promise<() => Promise<void>> {
  return listenForCommands(socket, (call) =>
    runCommand(readArguments(call.line), {
      session: sessionFor(call, services),
      out: call.out,
      err: call.err,
    }),
  );
}

function sessionFor(call: CommandCall, services: Services): Session {
  const { reader, citer, upkeep, styles, entries, writer, lookup } = services;
  const library = { ...services, library: services.library.by('command-line') };
  const open = async () => library;
  return {
    signal: call.signal,
    reader,
    lookup,
    resolve: (file) => path.resolve(call.cwd, file),
    readStandardInput: () => call.readStandardInput(),
    printer: citer,
    checker: citer,
    entries,
    writer,
    styles: () => styles.source(),
    installStyle: (style) => styles.install(style),
    removeStyle: async (id) => void (await styles.remove(id)),
    reading: open,
    writing: open,
    changing: open,
    upkeep: () => ({
      backup: (reason, options) => upkeep.backup(reason, options) as Promise<BackupSummary>,
      backups: () => upkeep.backups() as Promise<readonly BackupSummary[]>,
      isBackupDue: () => upkeep.isBackupDue(),
      check: () => upkeep.check(),
      restore: refuse,
      repair: refuse,
    }),
    checkSeals: () => verifyLibrary(services, { signal: call.signal }),
    reindex: refuse,
  };
}

async function refuse(): Promise<never> {
  throw new PressmarkError('conflict', said('app.close-the-window', {}));
}
