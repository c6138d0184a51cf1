import { SetupError } from './run.mjs';

const LEAST = [20, 19];

/** @throws SetupError if this Node is too old for the tools. */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  throw new SetupError(
    `Pressmark needs Node ${LEAST.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}
