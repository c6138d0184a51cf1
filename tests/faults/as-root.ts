import { spawnSync } from 'node:child_process';
import { CannotRunHere } from './suite.ts';

/** Runs a program that needs the superuser. @throws CannotRunHere saying what was missing */
export function asRoot(command: string, ...args: readonly string[]): void {
  if (process.getuid?.() !== 0) throw new CannotRunHere('This suite mounts file systems: run it as root.');
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw new CannotRunHere(`${command} is not installed.`);
  if (status !== 0) throw new CannotRunHere(`${command} ${args.join(' ')} failed here: ${stderr.trim()}`);
}
