import { type Said, said } from '../said/said.ts';

/** Beginnings of files, in Latin-1, and what such a file is. */
const BEGINNINGS: readonly (readonly [string, Said])[] = [
  ['%PDF-', said('source.kind-pdf', {})],
  ['PK\u0003\u0004', said('source.kind-zip', {})],
  ['\u0089PNG', said('source.kind-png', {})],
  ['\u00ff\u00d8\u00ff', said('source.kind-jpeg', {})],
  ['GIF8', said('source.kind-gif', {})],
  ['\u001f\u008b', said('source.kind-gzip', {})],
  ['\u007fELF', said('source.kind-program', {})],
  ['MZ\u0090', said('source.kind-program', {})],
  ['\u00d0\u00cf\u0011\u00e0', said('source.kind-old-office', {})],
  ['SQLite format 3', said('source.kind-database', {})],
  ['7z\u00bc\u00af', said('source.kind-7z', {})],
  ['Rar!', said('source.kind-rar', {})],
  ['OggS', said('source.kind-media', {})],
  ['ID3', said('source.kind-sound', {})],
  ['RIFF', said('source.kind-media', {})],
];

const SAMPLE_BYTES = 65_536;

/** What bytes are, if they are no text: by their beginning, or by control characters. */
export function binaryKind(bytes: Uint8Array): Said | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  const known = BEGINNINGS.find(([start]) => beginning.startsWith(start));
  if (known) return known[1];
  if (beginning.startsWith('\u00ff\u00fe') || beginning.startsWith('\u00fe\u00ff')) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return said('source.kind-binary', {});
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > sample.byteLength / 50 ? said('source.kind-binary', {}) : undefined;
}
