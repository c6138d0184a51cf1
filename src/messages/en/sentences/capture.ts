import type { CaptureMessages } from '#core/said/capture.ts';
import type { Phrases } from '../../phrases.ts';
import { count } from '../words.ts';

export const capture: Phrases<CaptureMessages> = {
  'capture.entry-does-not-follow': ({ entry, before }) =>
    `Entry ${entry} of captures.jsonl does not follow on entry ${before}: something at or before entry ${before} was changed, taken out or put in after entry ${entry} was written. From entry ${entry} on the entries hold together again.`,
  'capture.beginning-gone':
    'The first entry of captures.jsonl names one before it: the beginning of the file was taken away.',
  'capture.entry-renumbered': ({ entry }) =>
    `Entry ${entry} of captures.jsonl has another number: entries were taken out or put in and the file was made to fit.`,
  'capture.entry-unreadable': ({ entry }) =>
    `Entry ${entry} of captures.jsonl cannot be read: it was changed after it was written. The captures it bound to one another before and after are each still sealed by their own digests.`,
  'capture.record-unreadable': 'The record of a capture cannot be read.',
  'capture.step-waiting': 'Waiting for its turn',
  'capture.no-entry': ({ title, at }) =>
    `The capture of “${title}” of ${at} has no entry in captures.jsonl: the entry was taken out, or the capture was put into the library by other means.`,
  'capture.other-record': ({ title, at }) =>
    `The capture of “${title}” of ${at} has another record than captures.jsonl says: the item was changed by other means to name another capture.json.`,
  'capture.other-files': ({ title, at }) =>
    `The capture of “${title}” of ${at} does not name the same files as its capture.json: the item was changed by other means after the capture.`,
  'capture.entries-unmet': ({ count: entries }) =>
    `${count(entries, 'entry', 'entries')} of captures.jsonl name captures that are not in the library: they were stopped before they were stored, or an older backup was gone back to.`,
};
