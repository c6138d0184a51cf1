import { existsSync } from 'node:fs';
import { run, SetupError } from './run.mjs';

/** What Electron and the headless display need on Debian and its kin: package, and a file that proves it. */
const NEEDED = [
  ['xvfb', ['/usr/bin/Xvfb']],
  ['unzip', ['/usr/bin/unzip']],
  ['libgtk-3-0', ['libgtk-3.so.0']],
  ['libnss3', ['libnss3.so']],
  ['libasound2', ['libasound.so.2']],
  ['libgbm1', ['libgbm.so.1']],
  ['fonts-dejavu-core', ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf']],
];

const LIBRARY_FOLDERS = ['/usr/lib', '/lib', '/usr/lib64', '/lib64', '/usr/local/lib'];
const MULTIARCH = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

/** Installs the missing ones as root on Debian; elsewhere says exactly what to do. Linux only. */
export async function bringUpSystemPackages(say) {
  if (process.platform !== 'linux') return;
  const missing = NEEDED.filter(([, files]) => !files.every(isThere)).map(([name]) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetupError(
      `These are missing: ${missing.join(', ')}. Install them with your system’s package manager (the names are Debian’s) and try again.`,
    );
  }
  if (process.getuid?.() !== 0)
    throw new SetupError(`System packages are missing. Install them and try again:\n  sudo ${command}`);
  say(`Installing system packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [program = '', ...args] = command.split(' ');
  const first = await run(program, args, { env });
  if (first.code === 0) return;
  await run('apt-get', ['update'], { env });
  const second = await run(program, args, { env });
  if (second.code !== 0)
    throw new SetupError(`The system packages could not be installed by “${command}”.\n${second.output}`);
}

function isThere(file) {
  if (file.startsWith('/')) return existsSync(file);
  const folders = LIBRARY_FOLDERS.flatMap((folder) => [folder, `${folder}/${MULTIARCH[process.arch] ?? ''}`]);
  return folders.some((folder) => existsSync(`${folder}/${file}`));
}
