import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LOOK_AGAIN_MS = 100;

/**
 * Runs a task while no other process runs one under the same name, and waits for its turn. What a process that is
 * gone has left is no hindrance.
 *
 * @template T
 * @param {string} mark a file that holds the number of the process whose turn it is
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function onlyOne(mark, task) {
  mkdirSync(path.dirname(mark), { recursive: true });
  while (!take(mark)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  try {
    return await task();
  } finally {
    rmSync(mark, { force: true });
  }
}

function take(mark) {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isAbandoned(mark)) rmSync(mark, { force: true });
  return false;
}

function isAbandoned(mark) {
  try {
    const pid = Number(readFileSync(mark, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
