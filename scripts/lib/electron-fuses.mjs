/** Marks the fuses in an Electron binary. @see https://www.electronjs.org/docs/latest/tutorial/fuses */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const OFF = 0x30;
const ON = 0x31;

/** Positions on the wire, version 1. */
export const FUSES = { nodeCliInspect: 3, browserV8Snapshot: 6 };

/**
 * Sets fuses in the bytes of an Electron binary, in place.
 *
 * @param {Buffer} binary
 * @param {Readonly<Record<number, boolean>>} wanted by position
 * @throws Error if the bytes hold no fuse wire of version 1
 */
export function setFuses(binary, wanted) {
  const at = binary.indexOf(SENTINEL);
  const wire = at + SENTINEL.length;
  if (at < 0 || binary[wire] !== 1) throw new Error('no fuse wire of version 1 in this binary');
  const count = binary[wire + 1];
  for (const [position, isOn] of Object.entries(wanted)) {
    if (Number(position) < count) binary[wire + 2 + Number(position)] = isOn ? ON : OFF;
  }
}
