import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

type Waiting = { running: Promise<void>; next: Promise<void> | undefined };

const folders = new Map<string, Waiting>();

/**
 * Makes durable the names in a folder as they are at the call. Calls that come while another is under way share
 * the one after it. Windows cannot do this and its file system journals names itself, so nothing is done there.
 */
export function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return Promise.resolve();
  const waiting = folders.get(folder);
  if (waiting?.next !== undefined) return waiting.next;
  if (waiting) {
    // The one under way may have begun before the caller's change.
    waiting.next = waiting.running.catch(() => undefined).then(() => start(folder));
    return waiting.next;
  }
  return start(folder);
}

function start(folder: string): Promise<void> {
  const waiting: Waiting = { running: Promise.resolve(), next: undefined };
  folders.set(folder, waiting);
  waiting.running = syncNow(folder).finally(() => {
    if (waiting.next === undefined) folders.delete(folder);
  });
  return waiting.running;
}

async function syncNow(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and its parents, their names durable. Free if it is already there. */
export async function makeFolderDurably(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = path.dirname(at)) await syncFolder(path.dirname(at));
}
