import { newCommandSocket } from '#adapters/command-socket/command-socket.ts';
import { libraryFiles } from '#adapters/storage/library-files.ts';
import { takeLock } from '#adapters/storage/library-lock.ts';
import { restoreBackup } from '#adapters/storage/restore-backup.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Told } from '#core/said/said.ts';
import { backUpDaily } from './back-up-daily.ts';
import { serveCommands } from './serve-commands.ts';
import { openServices, type Services } from './services.ts';

export type OpenSessionOptions = {
  readonly builtFolder: URL;
  readonly onChanged: (ids: readonly string[]) => void;
  readonly onNotes: (told: readonly Told[]) => void;
};

/** The library that the app has open, or why it could not be opened. */
export type OpenSession = {
  readonly opened: Services | PressmarkError;
  close(): Promise<void>;
};

/** Opens a library with all that goes on while it is open: its services, the socket for commands, daily backups. */
export async function openSession(folder: string, options: OpenSessionOptions): Promise<OpenSession> {
  try {
    const socket = await newCommandSocket(folder);
    const opened = await openServices(folder, { ...options, socket });
    // Without it the command line has to wait until the app is closed; the app itself lacks nothing.
    const stopListening = await serveCommands(socket, opened).catch(
      (error: unknown) => void console.error(error),
    );
    const stopBackups = opened.isWritable ? backUpDaily(opened) : () => undefined;
    return {
      opened,
      async close() {
        stopBackups();
        await stopListening?.();
        await opened.close();
      },
    };
  } catch (error) {
    return { opened: PressmarkError.from(error), close: async () => undefined };
  }
}

/** Puts a library that is not open back as it is in a backup. @throws PressmarkError as `restoreBackup` */
export async function restoreClosed(folder: string, name: string): Promise<void> {
  const files = libraryFiles(folder);
  const lock = await takeLock(files.lock, { program: 'app', now: nodeSystem.now() });
  try {
    await restoreBackup(files, { name, now: nodeSystem.now() });
  } finally {
    await lock.release();
  }
}
