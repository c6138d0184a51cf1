import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './paths.mjs';

/** Not an ES module: it is taken in, and finds its WebAssembly file beside it. */
const SQLITE = 'node-sqlite3-wasm';

/**
 * Makes one JavaScript file of a TypeScript program of ours, so that Node can run it. Packages stay outside, but for SQLite.
 *
 * @param {string} entry from the root of the project
 * @returns {Promise<string>} the file
 */
export async function bundleForNode(entry) {
  const file = path.join(
    root,
    'node_modules/.cache/pressmark/programs',
    `${entry.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  const build = await rolldown({
    input: path.join(root, entry),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('#') && !path.isAbsolute(id) && id !== SQLITE,
  });
  const banner = 'const __dirname = import.meta.dirname; const __filename = import.meta.filename;';
  await build.write({ file, format: 'esm', codeSplitting: false, banner });
  const wasm = `${SQLITE}.wasm`;
  copyFileSync(path.join(root, 'node_modules', SQLITE, 'dist', wasm), path.join(path.dirname(file), wasm));
  await build.close();
  return file;
}
