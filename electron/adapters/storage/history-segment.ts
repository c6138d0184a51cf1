import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { type ChangePiece, changePieceSchema } from '#core/model/change-record.ts';
import type { Told } from '#core/said/said.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { type FileFormat, openEnvelope, sealEnvelope } from './envelope.ts';
import type { LibraryFiles } from './library-files.ts';

const segmentSchema = z.object({ pieces: z.array(changePieceSchema), isCut: z.literal(true).optional() });

/** What one file of the history holds: pieces of changes, the oldest first. */
export type Segment = {
  readonly pieces: readonly ChangePiece[];
  /** Its newest pieces are lost: it was put back as it was at an earlier time. Nothing is added to it. */
  readonly isCut?: true | undefined;
};

const FORMAT: FileFormat = { format: 'pressmark-history', version: 1 };
const SEGMENT_FILE = /^(\d{8})\.json(?:\.1)?$/;

/** The number of a file of the history, or of what is kept of it from before its last save. */
export function segmentOfFile(file: string): number | undefined {
  const digits = SEGMENT_FILE.exec(file)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The name of the file with this number: names sort by age. */
export function segmentName(number: number): string {
  return `${String(number).padStart(8, '0')}.json`;
}

/** Reads the text of a file of the history. @throws Error saying what is wrong with it */
export function parseSegment(text: string): Segment {
  return segmentSchema.parse(openEnvelope(FORMAT, text));
}

/** The text of a file of the history as it was earlier, which says that it lacks what came later. */
export function cutSegment(text: string): string {
  return sealEnvelope(FORMAT, { ...parseSegment(text), isCut: true });
}

/** One file of the history, for lowdb. */
export function segmentAdapter(file: string, onRecovered?: (told: Told) => void): DurableJsonFile<Segment> {
  return new DurableJsonFile<Segment>(file, {
    format: FORMAT,
    parse: (data) => segmentSchema.parse(data),
    onRecovered,
  });
}

/** Which files of the history there are, or should be, by their names within the library's folder; the oldest first. */
export async function historyNames(files: LibraryFiles): Promise<string[]> {
  const names = await readdir(files.history).catch(() => []);
  const numbers = new Set(names.flatMap((name) => segmentOfFile(name) ?? []));
  return [...numbers].sort((a, b) => a - b).map((number) => `history/${segmentName(number)}`);
}
