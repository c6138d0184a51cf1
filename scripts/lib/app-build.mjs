import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, root } from './paths.mjs';
import { mustRun } from './run.mjs';

const SOURCES = [
  'src',
  'electron',
  'resources',
  'scripts/build-styles.mjs',
  'package-lock.json',
  'package.json',
  'electron.vite.config.ts',
  'tsconfig.json',
];
const stamp = path.join(root, 'out/.built');

/** Builds the app, unless nothing that goes into it has changed since the last build. */
export async function bringUpBuild(say) {
  if (isBuildFresh()) return;
  say('Building');
  const before = fingerprint();
  rmSync(stamp, { force: true });
  await mustRun(bin('electron-vite'), ['build', '--logLevel', 'warn'], 'The build failed.', { cwd: root });
  await mustRun(process.execPath, ['scripts/build-styles.mjs'], 'The citation styles could not be built.', {
    cwd: root,
  });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}

/** True if the build is of the sources as they are. Takes some milliseconds. */
export function isBuildFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** A digest of the names, sizes and times of every file that goes into the build. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (place) => {
    const facts = statSync(place, { throwIfNoEntry: false });
    if (!facts) return;
    if (facts.isDirectory()) {
      for (const name of readdirSync(place).sort())
        if (!name.includes('.test.')) visit(path.join(place, name));
    } else hash.update(`${path.relative(root, place)}\0${facts.size}\0${facts.mtimeMs}\n`);
  };
  for (const source of SOURCES) visit(path.join(root, source));
  return hash.digest('hex');
}
