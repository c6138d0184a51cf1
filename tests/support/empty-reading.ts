import type { Reading } from '../../src/core/model/reading.ts';

/** Of a source in which nothing was read besides its text. */
export const EMPTY_READING: Reading = {
  candidates: {},
  marks: [],
  tags: [],
  credits: [],
  quotations: [],
  figures: [],
  notices: [],
};
