import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Addresses that are public by every list, in a network that has no way out. */
export const ADDRESSES = { site: '93.184.216.34', names: '93.184.216.35' } as const;

/** Addresses of a home or a company, which this machine has in that network. */
const PRIVATE = [
  '10.0.0.5/8',
  '192.168.1.1/24',
  '169.254.169.254/16',
  '100.64.0.1/10',
  '172.16.0.1/12',
  '198.18.0.1/15',
  'fd00::1/64',
];

const CARD = 'sec0';

/** This machine cannot make a network of the suite's own; the message says what it needs. */
export class CannotRunHere extends Error {}

const INSIDE = '--inside';

/** True in the process that runs inside the network. */
export function isInside(): boolean {
  return process.argv.includes(INSIDE);
}

/** Runs this program again in a network and with mounts of its own. @returns its exit code */
export function runInside(): number {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new CannotRunHere('This suite makes a network of its own: run it on Linux, as root.');
  const self = [process.execPath, ...process.argv.slice(1), INSIDE];
  const { error, status } = spawnSync('unshare', ['--net', '--mount', '--', ...self], { stdio: 'inherit' });
  if (error) throw new CannotRunHere('unshare (of util-linux) is not installed.');
  return status ?? 1;
}

/** Gives the network its addresses, and sends all questions for names to the suite's own name server. */
export function setUpInside(folder: string): void {
  run('ip', 'link', 'set', 'lo', 'up');
  // WebRTC looks for an interface that is not the loopback one.
  run('ip', 'link', 'add', CARD, 'type', 'veth', 'peer', 'name', `${CARD}-peer`);
  run('ip', 'link', 'set', `${CARD}-peer`, 'up');
  run('ip', 'link', 'set', CARD, 'up');
  for (const address of [...Object.values(ADDRESSES).map((each) => `${each}/32`), ...PRIVATE]) {
    run('ip', 'address', 'add', address, 'dev', CARD, ...(address.includes(':') ? ['nodad'] : []));
  }
  run('ip', 'route', 'add', 'default', 'dev', CARD, 'src', ADDRESSES.site);
  const files = {
    '/etc/resolv.conf': `nameserver ${ADDRESSES.names}\noptions timeout:1 attempts:1\n`,
    '/etc/hosts': '127.0.0.1 localhost\n::1 localhost\n',
    '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
  };
  for (const [file, text] of Object.entries(files)) {
    const own = path.join(folder, path.basename(file));
    writeFileSync(own, text);
    run('mount', '--bind', own, file);
  }
}

function run(command: string, ...args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw new CannotRunHere(`${command} is not installed.`);
  if (status !== 0) throw new CannotRunHere(`${command} ${args.join(' ')} failed here: ${stderr.trim()}`);
}
