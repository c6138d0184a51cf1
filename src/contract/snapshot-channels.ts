import { z } from 'zod';
import { SNAPSHOT_FORMATS } from '#core/model/snapshot-formats.ts';
import { defineContract } from './define-contract.ts';

const nothing = z.object({});
/** One capture of an item. */
const capture = z.object({ itemId: z.uuid(), snapshotId: z.uuid() });
const length = z.number().min(-100_000).max(100_000);

/** What the view of a snapshot shows: the page as it was kept, or the picture taken of it. */
export const SHOWN_PARTS = ['page', 'screenshot'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** What the native view over the window shows, and where. */
export const shownViewSchema = z.object({
  snapshotId: z.uuid(),
  part: z.enum(SHOWN_PARTS),
  /** Of the window’s page, in its CSS pixels. */
  bounds: z.object({ x: length, y: length, width: length.min(0), height: length.min(0) }),
  /** 1 is the size it was made for. */
  zoom: z.number().min(0.25).max(5),
  hidesOverlays: z.boolean(),
});
export type ShownView = z.infer<typeof shownViewSchema>;

/** The channels of looking at captures: a part of the one table in `ipc.ts`. */
export const snapshotChannels = defineContract({
  /** Lays the view of a snapshot over the window, or moves and changes the one that is there. */
  'snapshot.show': { request: shownViewSchema, response: nothing },
  'snapshot.hide': { request: nothing, response: nothing },
  /** Hides the view while something of the window lies over it; a still picture of it stands in, as a JPEG. */
  'snapshot.cover': {
    request: nothing,
    response: z.object({ still: z.instanceof(Uint8Array).optional() }),
  },
  /** Gives the focus to the view, or back to the window. */
  'snapshot.focus': { request: z.object({ inView: z.boolean() }), response: nothing },
  /** Keys that act for the window also while the view has the focus, such as `Mod+Shift+C`. */
  'snapshot.setKeys': {
    request: z.object({ keys: z.array(z.string().max(40)).max(300) }),
    response: nothing,
  },
  /** Looks for words in the view, and marks one place. `at` counts from 1, and is 0 if there is none. */
  'snapshot.find': {
    request: z.object({
      text: z.string().min(1).max(1_000),
      /** The first place of new words, or the next or previous one of the same. */
      step: z.enum(['first', 'next', 'previous']),
    }),
    response: z.object({ matches: z.int(), at: z.int() }),
  },
  'snapshot.stopFinding': { request: nothing, response: nothing },
  /** The text read out of one capture. */
  'snapshot.text': { request: capture, response: z.object({ paragraphs: z.array(z.string()) }) },
  /** What the later capture says that the earlier one did not, and the other way round. */
  'snapshot.compare': {
    request: z.object({ itemId: z.uuid(), fromId: z.uuid(), toId: z.uuid() }),
    response: z.object({
      sameBytes: z.boolean(),
      sameText: z.boolean(),
      paragraphs: z.array(z.object({ kind: z.enum(['kept', 'added', 'removed']), text: z.string() })),
    }),
  },
  /** A small picture of the page’s top; nothing if none was taken. */
  'snapshot.thumbnail': {
    request: capture,
    response: z.object({ picture: z.instanceof(Uint8Array).optional() }),
  },
  /** Asks where, then writes a copy of the capture as it was sealed. */
  'snapshot.export': {
    request: capture.extend({ format: z.enum(SNAPSHOT_FORMATS) }),
    response: z.object({ saved: z.boolean(), fileName: z.string().optional() }),
  },
});
