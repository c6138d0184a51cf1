import type { None } from './part.ts';

/** What is said of what is left out of a record. */
export type RecordingMessages = {
  'recording.unpacks-to-too-much': None;
  'recording.cut-off': None;
  'recording.too-slow': None;
  'recording.too-large': None;
  'recording.page-too-large': None;
  'recording.endless': None;
  'recording.not-allowed': None;
};
