import { z } from 'zod';
import { sha256Of } from '../files/sha256-of.ts';

const envelopeSchema = z.object({
  format: z.string(),
  version: z.int().min(1),
  sha256: z.string(),
  data: z.unknown(),
});

const DATA_START = '\n"data":';
const DATA_END = '}\n';

/** Names a kind of file and the version of its content, as written at its head. */
export type FileFormat = {
  readonly format: string;
  readonly version: number;
  /** The first makes version 2 of version 1, and so on up to `version`. The file itself changes at its next save. */
  readonly migrations?: readonly ((data: unknown) => unknown)[];
};

/** Wraps data as the text of a library file: format, version, SHA-256 of the data's JSON, and the data. */
export function sealEnvelope({ format, version }: FileFormat, data: unknown): string {
  const json = JSON.stringify(data);
  const head = `{"format":${JSON.stringify(format)},"version":${version},"sha256":"${sha256Of(json)}",`;
  return `${head}${DATA_START}${json}${DATA_END}`;
}

/**
 * The data of a library file, brought to the version of today.
 *
 * @throws Error naming what is wrong if the text is not such a file, was altered, or is of a newer version.
 */
export function openEnvelope(expected: FileFormat, text: string): unknown {
  const { format, version, sha256, data } = envelopeSchema.parse(JSON.parse(text));
  if (format !== expected.format) throw new Error(`format is ${format}, not ${expected.format}`);
  if (version > expected.version) throw new NewerVersionError(version);
  // As we write it, the data's JSON stands in the text as it was hashed; written otherwise, it is made again.
  const isIntact = sha256Of(dataText(text)) === sha256 || sha256Of(JSON.stringify(data)) === sha256;
  if (!isIntact) throw new Error(`content does not match its digest ${sha256}`);
  const due = expected.migrations?.slice(version - 1) ?? [];
  if (due.length !== expected.version - version) throw new Error(`there is no way from version ${version}`);
  return due.reduce((older, migrate) => migrate(older), data);
}

function dataText(text: string): string {
  const start = text.indexOf(DATA_START);
  return start < 0 ? '' : text.slice(start + DATA_START.length, -DATA_END.length);
}

/** The file was written by a newer version of Pressmark. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';
  constructor(version: number) {
    super(`file version ${version} is not one this Pressmark reads`);
  }
}
