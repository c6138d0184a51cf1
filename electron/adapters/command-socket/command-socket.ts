import { createHash, randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';

/** Where a running app listens for commands, and what one must know to be heard. Kept in the library's lock. */
export const commandSocketSchema = z.object({ address: z.string(), secret: z.string() });
export type CommandSocket = z.infer<typeof commandSocketSchema>;

const OWNER_ONLY = 0o700;

/**
 * Names a new command socket for the library in `folder`: a Unix socket in a folder that only this user can enter, or on
 * Windows a named pipe. The secret, in a file that only this user can read, keeps others out where the system
 * does not.
 *
 * @throws PressmarkError `storage` if the folder for sockets belongs to somebody else.
 */
export async function newCommandSocket(folder: string): Promise<CommandSocket> {
  const secret = randomBytes(32).toString('hex');
  const name = createHash('sha256').update(`${folder}\n${process.pid}`).digest('hex').slice(0, 20);
  if (process.platform === 'win32') return { address: `\\\\.\\pipe\\pressmark-${name}`, secret };
  const uid = userInfo().uid;
  const sockets = path.join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `pressmark-${uid}`);
  await mkdir(sockets, { recursive: true, mode: OWNER_ONLY });
  const facts = await lstat(sockets);
  if (!facts.isDirectory() || facts.uid !== uid) {
    throw new PressmarkError('storage', said('socket.foreign', { folder: sockets }));
  }
  await chmod(sockets, OWNER_ONLY);
  return { address: path.join(sockets, `${name}.sock`), secret };
}
