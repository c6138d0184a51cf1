import { existsSync, readFileSync } from 'node:fs';

/** Processor time of this process in ms, all threads included: what a busy machine does not change much. */
export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Processor time in ms of the programs this process has run and waited for; `undefined` where the system does not tell. */
export function childrenCpuMs(): number | undefined {
  const file = '/proc/self/stat';
  if (!existsSync(file)) return undefined;
  // The name of the program stands in brackets and may hold spaces; user and system time are the 14th and 15th after it.
  const fields = readFileSync(file, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
