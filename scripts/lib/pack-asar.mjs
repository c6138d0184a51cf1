/**
 * Packs files into an asar archive, as Electron reads it: a pickled header of sizes and offsets, then the bytes.
 *
 * @param {Readonly<Record<string, Buffer>>} files by name, all in one folder
 * @see https://github.com/electron/asar#format
 */
export function packAsar(files) {
  const index = {};
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    index[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify({ files: index }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(padded + 8, 4);
  head.writeUInt32LE(padded + 4, 8);
  head.writeUInt32LE(json.length, 12);
  json.copy(head, 16);
  return Buffer.concat([head, ...Object.values(files)]);
}
