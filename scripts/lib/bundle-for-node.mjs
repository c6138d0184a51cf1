import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './paths.mjs';

/**
 * Makes one JavaScript file of a TypeScript program of ours, so that Node can run it. Packages stay outside.
 *
 * @param {string} entry from the root of the project
 * @returns {Promise<string>} the file
 */
export async function bundleForNode(entry) {
  const file = path.join(
    root,
    'node_modules/.cache/pressmark/programs',
    `${path.basename(entry, '.ts')}.mjs`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  const build = await rolldown({
    input: path.join(root, entry),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('#') && !path.isAbsolute(id),
  });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}
