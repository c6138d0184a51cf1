import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Which files of the repository differ from where this branch left the main one, committed or not.
 *
 * @returns {Promise<{ readonly since: string, readonly files: readonly string[] } | undefined>} `since` says what they
 *   were compared with; nothing where there is no Git
 */
export async function changedFiles() {
  if ((await git('rev-parse', '--git-dir')) === undefined) return undefined;
  const { name, commit } = await beginning();
  const lists = await Promise.all([
    git('diff', '--name-only', '--diff-filter=d', '-z', commit),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const files = lists.flatMap((list) => (list ?? '').split('\0')).filter((file) => file !== '');
  const there = [...new Set(files)].filter((file) => existsSync(path.join(root, file)));
  return { since: name, files: there.sort() };
}

/** The last commit that the main branch has too; on the main branch itself, the last commit. */
async function beginning() {
  for (const name of ['origin/main', 'main']) {
    const commit = await git('merge-base', 'HEAD', name);
    if (commit !== undefined) return { name, commit: commit.trim() };
  }
  return { name: 'the last commit', commit: 'HEAD' };
}

async function git(...args) {
  const { code, output } = await run('git', args, { cwd: root });
  return code === 0 ? output : undefined;
}
