import type { ArtefactRole, Sha256, Snapshot } from './snapshot.ts';

/** What a snapshot can be saved as; `original` is for bytes that none of the others gives back as they are. */
export const SNAPSHOT_FORMATS = ['html', 'mhtml', 'wacz', 'pdf', 'png', 'jpeg', 'text', 'original'] as const;
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];

/** Which sealed bytes a format is, and what its files are called. */
export type SavedForm = {
  readonly format: SnapshotFormat;
  /** Of the bytes; `text` is read out of them and has none. */
  readonly sha256?: Sha256;
  readonly extension: string;
};

const EXTENSIONS: Readonly<Record<Snapshot['mediaType'], string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

const OWN_FORMATS: Readonly<Partial<Record<string, SnapshotFormat>>> = {
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
};

const ROLES: Readonly<Partial<Record<ArtefactRole, { format: SnapshotFormat; extension: string }>>> = {
  mhtml: { format: 'mhtml', extension: 'mhtml' },
  wacz: { format: 'wacz', extension: 'wacz' },
  pdf: { format: 'pdf', extension: 'pdf' },
};

/** The forms that one snapshot can be saved in, at most one of each format, in the order of `SNAPSHOT_FORMATS`. */
export function savedForms(snapshot: Snapshot): readonly SavedForm[] {
  const { mediaType, sha256, artefacts = [], text } = snapshot;
  const found: SavedForm[] = [
    { format: OWN_FORMATS[mediaType] ?? 'original', sha256, extension: EXTENSIONS[mediaType] },
  ];
  for (const artefact of artefacts) {
    const form = artefact.role === 'screenshot' ? pictureForm(artefact.mediaType) : ROLES[artefact.role];
    if (form && !found.some(({ format }) => format === form.format)) {
      found.push({ ...form, sha256: artefact.sha256 });
    }
  }
  if (text.paragraphs > 0) found.push({ format: 'text', extension: 'txt' });
  return SNAPSHOT_FORMATS.flatMap((format) => found.filter((form) => form.format === format));
}

function pictureForm(mediaType: string) {
  if (mediaType === 'image/png') return { format: 'png', extension: 'png' } as const;
  return mediaType === 'image/jpeg' ? ({ format: 'jpeg', extension: 'jpg' } as const) : undefined;
}
