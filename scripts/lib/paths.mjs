import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where Electron runtimes are kept between checkouts. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'),
  'pressmark',
);

/** The note for the command line of which Electron was brought up. */
export const runtimeRecord = path.join(root, 'node_modules/.cache/pressmark/runtime.json');

/** Names a program that an npm package of this project brings. */
export const bin = (name) =>
  path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
