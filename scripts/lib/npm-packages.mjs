import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run, SetupError } from './run.mjs';

const stamp = path.join(root, 'node_modules/.pressmark-lock');

/** Installs what package-lock.json names, unless it is there already. */
export async function bringUpNpmPackages(say) {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing npm packages');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, env: { ...process.env, NODE_ENV: '', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' } };
  const common = ['--no-audit', '--no-fund'];
  // What is there already is brought up to date; `npm ci` would begin by removing it.
  const isThere = existsSync(path.join(root, 'node_modules/.package-lock.json'));
  const exact = await run(npm, isThere ? ['install', '--no-save', ...common] : ['ci', ...common], options);
  if (exact.code !== 0) {
    say('npm refused; trying without the lock file');
    const loose = await run(npm, ['install', '--no-save', '--no-package-lock', ...common], options);
    if (loose.code !== 0)
      throw new SetupError(`The npm packages could not be installed.\n${exact.output}\n${loose.output}`);
  }
  writeFileSync(stamp, wanted);
}
