import { z } from 'zod';
import { PressmarkError } from '../errors/pressmark-error.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { toldSchema } from '../model/said-schema.ts';
import {
  ARTEFACT_ROLES,
  type ArtefactRole,
  CAPTURE_METHODS,
  type Snapshot,
  sha256Schema,
  snapshotOriginSchema,
} from '../model/snapshot.ts';
import { said } from '../said/said.ts';
import type { CaptureEvidence } from './ports.ts';

export const headersSchema = z.array(z.tuple([z.string(), z.string()]));
export const redirectSchema = z.object({ url: z.string(), status: z.int(), location: z.string() });
export const viewportSchema = z.object({ width: z.int(), height: z.int() });
export const leftOutSchema = z.object({ url: z.string(), reason: toldSchema });

const recordSchema = z.object({
  format: z.literal('pressmark-capture'),
  version: z.literal(1),
  /** The snapshot's id. */
  id: z.uuid(),
  /** ISO 8601, UTC. */
  capturedAt: z.iso.datetime(),
  method: z.enum(CAPTURE_METHODS),
  origin: snapshotOriginSchema,
  /** How a page came; absent for what was not loaded from an address. */
  page: z
    .object({
      status: z.int().optional(),
      headers: headersSchema,
      redirects: z.array(redirectSchema),
      tls: z
        .object({
          subject: z.string(),
          issuer: z.string(),
          fingerprint: z.string(),
          validFrom: z.iso.datetime(),
          validTo: z.iso.datetime(),
        })
        .optional(),
      userAgent: z.string(),
      viewport: viewportSchema,
      leftOut: z.array(leftOutSchema),
    })
    .optional(),
  /** Versions by name. */
  programs: z.record(z.string(), z.string()),
  files: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['shown', 'text', ...ARTEFACT_ROLES]),
      mediaType: z.string(),
      bytes: z.int().min(0),
      sha256: sha256Schema,
    }),
  ),
});

/** What `capture.json` says of a capture: how it was made, and the digest of every file of it. */
export type CaptureRecord = Readonly<z.infer<typeof recordSchema>>;

export type RecordFacts = {
  readonly snapshot: Snapshot;
  readonly textBytes: number;
  readonly evidence?: CaptureEvidence | undefined;
  /** Of programs that took part, if there is no evidence of a page. */
  readonly programs: Readonly<Record<string, string>>;
};

/** Makes the record of a capture, ready to be kept under its digest. */
export function recordOf({ snapshot, textBytes, evidence, programs }: RecordFacts): CaptureRecord {
  return recordSchema.parse({
    format: 'pressmark-capture',
    version: 1,
    id: snapshot.id,
    capturedAt: iso(snapshot.capturedAt),
    method: snapshot.method,
    origin: snapshot.origin,
    ...(evidence && { page: pageFacts(evidence) }),
    programs: { ...programs, ...evidence?.programs },
    files: filesOf(snapshot, textBytes),
  });
}

/** The bytes of a record. @see RFC 8785 */
export function writeRecord(record: CaptureRecord): string {
  return canonicalJson(record);
}

/** Reads `capture.json`. @throws PressmarkError `damaged` if it is none, or of a newer version */
export function readRecord(text: string): CaptureRecord {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new PressmarkError('damaged', said('capture.record-unreadable', {}), { cause });
  }
}

/** What the files of a capture are called when they leave the library, and in its record. */
export function fileNameOf(role: ArtefactRole | 'shown' | 'text', mediaType: string): string {
  const extension = EXTENSIONS[mediaType] ?? 'bin';
  return role === 'text' ? 'text.txt' : `${NAMES[role]}.${extension}`;
}

const NAMES: Readonly<Record<ArtefactRole | 'shown', string>> = {
  shown: 'page',
  mhtml: 'page',
  wacz: 'page',
  pdf: 'page',
  screenshot: 'screenshot',
  thumbnail: 'thumbnail',
  source: 'source',
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'multipart/related': 'mhtml',
  'application/wacz': 'wacz',
  'application/warc': 'warc',
};

function filesOf(snapshot: Snapshot, textBytes: number) {
  const { sha256, bytes, mediaType, text, artefacts = [] } = snapshot;
  const files = [
    { role: 'shown' as const, sha256, bytes, mediaType },
    ...artefacts,
    { role: 'text' as const, sha256: text.sha256, bytes: textBytes, mediaType: 'text/plain' },
  ];
  return files.map((file) => ({ name: fileNameOf(file.role, file.mediaType), ...file }));
}

function pageFacts({ programs: _, tls, ...page }: CaptureEvidence) {
  if (!tls) return page;
  return { ...page, tls: { ...tls, validFrom: iso(tls.validFrom), validTo: iso(tls.validTo) } };
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
