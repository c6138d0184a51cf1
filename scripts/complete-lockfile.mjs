/**
 * Adds to package-lock.json the optional packages for other platforms that the registry in use does not
 * carry. Without them `npm ci` refuses the lock file. Run after every change of the dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPUS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (place === '') continue;
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const isThere = [`node_modules/${name}`, `${place}/node_modules/${name}`].some(
      (key) => lock.packages[key],
    );
    const entry = isThere ? undefined : entryFor(name, range, dev);
    if (!entry) continue;
    lock.packages[`node_modules/${name}`] = entry;
    added += 1;
  }
}
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} lock entries added`);

function entryFor(name, range, dev) {
  const words = name.split('/').at(-1).split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = CPUS.filter((kind) => words.includes(kind));
  if (os.length + cpu.length === 0) return undefined;
  const libc = words.includes('musl') ? { libc: ['musl'] } : {};
  return {
    version: range.replace(/^[~^]/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev: true } : {}),
    ...libc,
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
