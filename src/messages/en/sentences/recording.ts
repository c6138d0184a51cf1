import type { RecordingMessages } from '#core/said/recording.ts';
import type { Phrases } from '../../phrases.ts';

export const recording: Phrases<RecordingMessages> = {
  'recording.unpacks-to-too-much': 'it unpacks to more than a page can be',
  'recording.cut-off': 'cut off by the server',
  'recording.too-slow': 'still coming after 20 seconds, and cut off',
  'recording.too-large': 'larger than 32 MB',
  'recording.page-too-large': 'the page has over 200 MB',
  'recording.endless': 'a stream without an end',
  'recording.not-allowed': 'not allowed',
};
