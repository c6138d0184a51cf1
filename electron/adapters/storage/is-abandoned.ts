import { isRunning } from './library-lock.ts';

/** True for a temporary file, `<name>.<pid>.<more>.tmp`, of a process that is gone. */
export function isAbandoned(name: string): boolean {
  const pid = /\.(\d+)\.[\w.]+\.tmp$/.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}
