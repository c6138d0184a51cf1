import { createHash } from 'node:crypto';
import { z } from 'zod';

const envelopeSchema = z.object({
  format: z.string(),
  version: z.int().min(1),
  sha256: z.string(),
  data: z.unknown(),
});

/** Names a kind of file and the version of its content, as written at its head. */
export type FileFormat = { readonly format: string; readonly version: number };

/** Wraps data as the text of a library file: format, version, SHA-256 of the data's JSON, and the data. */
export function sealEnvelope({ format, version }: FileFormat, data: unknown): string {
  const json = JSON.stringify(data);
  const sha256 = createHash('sha256').update(json).digest('hex');
  return `{"format":${JSON.stringify(format)},"version":${version},"sha256":"${sha256}",\n"data":${json}}\n`;
}

/** @throws Error naming what is wrong if the text is not such a file, was altered, or is of another version. */
export function openEnvelope(expected: FileFormat, text: string): unknown {
  const { format, version, sha256, data } = envelopeSchema.parse(JSON.parse(text));
  if (format !== expected.format) throw new Error(`format is ${format}, not ${expected.format}`);
  if (version !== expected.version) throw new NewerVersionError(version);
  const actual = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  if (actual !== sha256) throw new Error(`content does not match its digest ${sha256}`);
  return data;
}

/** The file was written by another version of Pressmark. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';
  constructor(version: number) {
    super(`file version ${version} is not one this Pressmark reads`);
  }
}
