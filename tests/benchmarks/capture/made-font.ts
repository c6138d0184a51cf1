/**
 * A TrueType font whose every letter is a block: capitals are high, others low, and the width goes by the
 * code. `shade` makes one face different from another.
 *
 * @see ISO/IEC 14496-22 (OpenType)
 */
export function madeFont(shade: number): Buffer {
  const codes = Array.from({ length: 95 }, (_, at) => 32 + at);
  const glyphs = [box(0, 0, 400, 700), ...codes.map((code) => glyphOf(code, shade))];
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  glyphs.forEach((glyph, at) => {
    loca.writeUInt32BE(end, at * 4);
    end += glyph.length;
  });
  loca.writeUInt32BE(end, glyphs.length * 4);
  const widths = [500, ...codes.map((code) => 300 + (code % 7) * 60)];
  return assemble({
    'OS/2': os2(),
    cmap: cmap(),
    glyf: Buffer.concat(glyphs),
    head: numbers(
      [32, 0x10000],
      [32, 0x10000],
      [32, 0],
      [32, 0x5f0f3cf5],
      [16, 3],
      [16, 1000],
      [32, 0],
      [32, 0],
      [32, 0],
      [32, 0],
      [16, 0],
      [16, -200],
      [16, 800],
      [16, 800],
      [16, 0],
      [16, 8],
      [16, 2],
      [16, 1],
      [16, 0],
    ),
    hhea: numbers(
      [32, 0x10000],
      [16, 800],
      [16, -200],
      [16, 0],
      [16, 800],
      [16, 0],
      [16, 0],
      [16, 800],
      [16, 1],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, glyphs.length],
    ),
    hmtx: Buffer.concat(widths.map((width) => numbers([16, width], [16, 40]))),
    loca,
    maxp: numbers(
      [32, 0x10000],
      [16, glyphs.length],
      [16, 4],
      [16, 1],
      [16, 0],
      [16, 0],
      [16, 1],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
      [16, 0],
    ),
    name: names(),
    post: numbers([32, 0x30000], [32, 0], [16, -100], [16, 50], [32, 0], [32, 0], [32, 0], [32, 0], [32, 0]),
  });
}

function glyphOf(code: number, shade: number): Buffer {
  if (code === 32) return Buffer.alloc(0);
  const isHigh = code >= 65 && code <= 90;
  return box(40, shade * 40, 240 + (code % 7) * 60, (isHigh ? 700 : 450) - shade * 30);
}

function box(left: number, low: number, right: number, top: number): Buffer {
  const sides = numbers([16, 1], [16, left], [16, low], [16, right], [16, top], [16, 3], [16, 0]);
  const flags = Buffer.from([1, 1, 1, 1]);
  const across = numbers([16, left], [16, 0], [16, right - left], [16, 0]);
  const up = numbers([16, low], [16, top - low], [16, 0], [16, low - top]);
  return padded(Buffer.concat([sides, flags, across, up]));
}

function cmap(): Buffer {
  const table = numbers(
    [16, 4],
    [16, 32],
    [16, 0],
    [16, 4],
    [16, 4],
    [16, 1],
    [16, 0],
    [16, 126],
    [16, 0xffff],
    [16, 0],
    [16, 32],
    [16, 0xffff],
    [16, -31],
    [16, 1],
    [16, 0],
    [16, 0],
  );
  return Buffer.concat([numbers([16, 0], [16, 1], [16, 3], [16, 1], [32, 12]), table]);
}

function names(): Buffer {
  const text = Buffer.from('Pressmark Blocks', 'utf16le').swap16();
  const records = [1, 4, 6].map((id) =>
    numbers([16, 3], [16, 1], [16, 0x409], [16, id], [16, text.length], [16, 0]),
  );
  return Buffer.concat([numbers([16, 0], [16, 3], [16, 6 + 36]), ...records, text]);
}

function os2(): Buffer {
  const table = Buffer.alloc(96);
  table.writeUInt16BE(4, 0);
  table.writeInt16BE(500, 2);
  table.writeUInt16BE(400, 4);
  table.writeUInt16BE(5, 6);
  table.writeUInt16BE(0x40, 62);
  table.writeUInt16BE(32, 64);
  table.writeUInt16BE(126, 66);
  table.writeInt16BE(800, 68);
  table.writeInt16BE(-200, 70);
  table.writeUInt16BE(800, 74);
  table.writeUInt16BE(200, 76);
  table.writeUInt32BE(1, 78);
  return table;
}

function assemble(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables).map(([tag, table]) => ({ tag, table, body: padded(table) }));
  const head = numbers(
    [32, 0x10000],
    [16, entries.length],
    [16, 128],
    [16, 3],
    [16, entries.length * 16 - 128],
  );
  let offset = 12 + entries.length * 16;
  const directory = entries.map(({ tag, table, body }) => {
    const record = Buffer.concat([
      Buffer.from(tag, 'latin1'),
      numbers([32, sum(body)], [32, offset], [32, table.length]),
    ]);
    offset += body.length;
    return record;
  });
  return Buffer.concat([head, ...directory, ...entries.map(({ body }) => body)]);
}

function sum(table: Buffer): number {
  let total = 0;
  for (let at = 0; at < table.length; at += 4) total = (total + table.readUInt32BE(at)) >>> 0;
  return total;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function numbers(...values: readonly (readonly [16 | 32, number])[]): Buffer {
  return Buffer.concat(
    values.map(([bits, value]) => {
      const bytes = Buffer.alloc(bits / 8);
      if (bits === 16) bytes.writeUInt16BE(value & 0xffff);
      else bytes.writeUInt32BE(value >>> 0);
      return bytes;
    }),
  );
}
