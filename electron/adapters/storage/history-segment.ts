import { z } from 'zod';
import { type ChangePiece, changePieceSchema } from '#core/model/change-record.ts';
import type { Told } from '#core/said/said.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { type FileFormat, openEnvelope } from './envelope.ts';

const segmentSchema = z.object({ pieces: z.array(changePieceSchema) });

/** What one file of the history holds: pieces of changes, the oldest first. */
export type Segment = { readonly pieces: readonly ChangePiece[] };

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

/** One file of the history, for lowdb. */
export function segmentAdapter(file: string, onRecovered?: (told: Told) => void): DurableJsonFile<Segment> {
  return new DurableJsonFile<Segment>(file, {
    format: FORMAT,
    parse: (data) => segmentSchema.parse(data),
    onRecovered,
  });
}
