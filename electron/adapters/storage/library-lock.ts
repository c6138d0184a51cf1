import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import { fileErrorCode, unwritableFile } from '../files/file-error.ts';
import { removeLeftover } from '../files/remove-leftover.ts';

const ownerSchema = z.object({
  pid: z.int(),
  host: z.string(),
  program: z.enum(['app', 'command line']),
  /** Epoch ms. */
  takenAt: z.int(),
  /** When the process began, in the kernel's own count; empty where the system does not tell. */
  processStart: z.string(),
  /** Where the app listens for commands, and the secret it asks for. */
  socket: z.object({ address: z.string(), secret: z.string() }).optional(),
});

/** Who holds a library. */
export type LockOwner = z.infer<typeof ownerSchema>;

/** A library held by this process until released. */
export type LibraryLock = { release(): Promise<void> };

/** A command is done in a moment; the app is not. */
const WAIT_FOR_COMMAND_MS = 5_000;
const LOOK_AGAIN_MS = 50;
/** The secret of the socket is for nobody else. */
const OWNER_ONLY = 0o600;

/**
 * Takes a library for this process alone. A lock left by a process that is gone is taken over; a command of
 * the command line that holds it is waited for, five seconds at most.
 *
 * @throws PressmarkError `conflict` naming the holder; `storage` if the lock cannot be written.
 */
export async function takeLock(
  file: string,
  { program, now, socket }: { readonly now: number } & Pick<LockOwner, 'program' | 'socket'>,
): Promise<LibraryLock> {
  const mine: LockOwner = {
    pid: process.pid,
    host: hostname(),
    program,
    takenAt: now,
    processStart: processStartOf(process.pid) ?? '',
    ...(socket ? { socket } : {}),
  };
  const text = JSON.stringify(mine);
  const deadline = performance.now() + WAIT_FOR_COMMAND_MS;
  while (!(await createWhole(file, text))) {
    const held = await readLock(file);
    if (held === undefined) continue;
    if (!isAlive(held.owner)) await setAside(file, held.text);
    else if (held.owner.program === 'app' || held.owner.host !== hostname() || performance.now() > deadline) {
      throw heldError(held.owner, file);
    } else await delay(LOOK_AGAIN_MS);
  }
  return { release: () => release(file, text) };
}

/** The living process that holds a library on this computer; `undefined` if none does. */
export async function readHolder(file: string): Promise<LockOwner | undefined> {
  const held = await readLock(file).catch(() => undefined);
  return held && isAlive(held.owner) && held.owner.host === hostname() ? held.owner : undefined;
}

/** Makes the lock with its content in one step, so that nobody reads half of it. @returns false if taken. */
async function createWhole(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.${performance.now()}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx', mode: OWNER_ONLY });
    await link(draft, file);
    return true;
  } catch (cause) {
    if (fileErrorCode(cause) === 'EEXIST') return false;
    throw unwritableFile(file, cause);
  } finally {
    await removeLeftover(draft);
  }
}

async function readLock(file: string): Promise<{ owner: LockOwner | undefined; text: string } | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    const parsed = ownerSchema.safeParse(parseJson(text));
    return { owner: parsed.success ? parsed.data : undefined, text };
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw new PressmarkError('storage', said('storage.lock-unreadable', { file }), { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A lock that says nothing readable is stale: it is always written whole. */
function isAlive(owner: LockOwner | undefined): owner is LockOwner {
  if (!owner) return false;
  if (owner.host !== hostname()) return true;
  if (!isRunning(owner.pid)) return false;
  const start = processStartOf(owner.pid);
  return start === undefined || owner.processStart === '' || start === owner.processStart;
}

/** True if there is a process with this number on this computer. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return fileErrorCode(error) === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat; tells a process from a later one with the same number. */
function processStartOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Removes a stale lock, and no other: someone may have taken it over meanwhile. */
async function setAside(file: string, staleText: string): Promise<void> {
  const aside = `${file}.${process.pid}.stale.tmp`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return;
    throw new PressmarkError('storage', said('storage.lock-stays', { file }), { cause: error });
  }
  if ((await readFile(aside, 'utf8')) !== staleText) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function release(file: string, text: string): Promise<void> {
  const held = await readLock(file);
  if (held?.text === text) await rm(file, { force: true });
}

function heldError(owner: LockOwner, file: string): PressmarkError {
  if (owner.host !== hostname()) {
    return new PressmarkError('conflict', said('storage.open-on-computer', { computer: owner.host, file }));
  }
  return new PressmarkError(
    'conflict',
    owner.program === 'app' ? said('storage.open-in-app', {}) : said('storage.open-in-command', {}),
  );
}
