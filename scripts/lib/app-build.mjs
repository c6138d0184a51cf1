import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onlyOne } from './only-one.mjs';
import { bin, root } from './paths.mjs';
import { mustRun } from './run.mjs';

/** Set by `npm test`, which has brought everything up: nothing is built under a running test then. */
const isSeenTo = process.env.PRESSMARK_BUILD === 'seen to';
const out = path.join(root, 'out');
const productionEnv = { ...process.env, NODE_ENV: 'production' };

/** What is made of files, how, and where it is noted of which it was made. */
const APP = {
  stamp: path.join(out, '.built'),
  sources: [
    'src',
    'electron',
    'resources',
    'package-lock.json',
    'package.json',
    'electron.vite.config.ts',
    'tsconfig.json',
  ],
  sentence: 'Building',
  make: () =>
    mustRun(bin('electron-vite'), ['build', '--logLevel', 'warn'], 'The build failed.', {
      cwd: root,
      env: productionEnv,
    }),
};
const STYLES = {
  stamp: path.join(out, 'styles/.built'),
  sources: ['resources/locales', 'scripts/build-styles.mjs', 'package-lock.json'],
  sentence: 'Building the citation styles',
  make: () =>
    mustRun(process.execPath, ['scripts/build-styles.mjs'], 'The citation styles could not be built.', {
      cwd: root,
    }),
};

/**
 * Builds the app and the citation styles, unless nothing that goes into them has changed since the last build.
 *
 * @param {(line: string) => void} say
 */
export async function bringUpBuild(say) {
  await bringUpStyles(say);
  await bringUpProduct(APP, say);
}

/**
 * Builds the citation styles alone, which is all that most tests need.
 *
 * @param {(line: string) => void} say
 */
export async function bringUpStyles(say) {
  await bringUpProduct(STYLES, say);
}

/** True if the build is of the sources as they are. Takes some milliseconds. */
export function isBuildFresh() {
  return isFresh(APP) && isFresh(STYLES);
}

async function bringUpProduct(product, say) {
  if (isSeenTo || isFresh(product)) return;
  await onlyOne(path.join(out, '.building'), async () => {
    if (isFresh(product)) return;
    say(product.sentence);
    const before = fingerprint(product.sources);
    rmSync(product.stamp, { force: true });
    await product.make();
    mkdirSync(path.dirname(product.stamp), { recursive: true });
    writeFileSync(product.stamp, before);
  });
}

function isFresh({ stamp, sources }) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources);
}

/** A digest of the names, sizes and times of every file that goes into a product. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const visit = (place) => {
    const facts = statSync(place, { throwIfNoEntry: false });
    if (!facts) return;
    if (facts.isDirectory()) {
      for (const name of readdirSync(place).sort())
        if (!name.includes('.test.') && !name.startsWith('.')) visit(path.join(place, name));
    } else hash.update(`${path.relative(root, place)}\0${facts.size}\0${facts.mtimeMs}\n`);
  };
  for (const source of sources) visit(path.join(root, source));
  return hash.digest('hex');
}
