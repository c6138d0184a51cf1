/** Beginnings of files, in Latin-1, and what such a file is. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive, an e-book or an office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['SQLite format 3', 'a database'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['OggS', 'a sound or video file'],
  ['ID3', 'a sound file'],
  ['RIFF', 'a sound or video file'],
];

const SAMPLE_BYTES = 65_536;

/** What bytes are, in words, if they are no text: by their beginning, or by control characters. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  const known = BEGINNINGS.find(([start]) => beginning.startsWith(start));
  if (known) return known[1];
  if (beginning.startsWith('\u00ff\u00fe') || beginning.startsWith('\u00fe\u00ff')) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return 'a binary file';
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > sample.byteLength / 50 ? 'a binary file' : undefined;
}
