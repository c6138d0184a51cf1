import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Which library to open: `--library DIR` or `--library=DIR`, else `PRESSMARK_LIBRARY`, else `Pressmark` in the
 * person's home folder. Relative names are taken from the folder the program was started in.
 */
export function libraryFolderFrom(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const at = args.indexOf('--library');
  const separate = at >= 0 ? args[at + 1] : undefined;
  const joined = args.find((arg) => arg.startsWith('--library='))?.slice('--library='.length);
  const chosen = separate || joined || environment.PRESSMARK_LIBRARY;
  return path.resolve(chosen || path.join(homedir(), 'Pressmark'));
}
