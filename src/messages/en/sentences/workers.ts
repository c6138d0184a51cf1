import type { WorkersMessages } from '#core/said/workers.ts';
import type { Phrases } from '../../phrases.ts';
import { named } from '../words.ts';

export const workers: Phrases<WorkersMessages> = {
  'workers.packing-too-long': ({ name }) =>
    `${name || 'The page'} took longer than a minute to be put together, so Pressmark stopped. Nothing was changed.`,
  'workers.printing-too-long':
    'Printing took too long, so Pressmark stopped it. Nothing was changed. Try another style, or fewer works.',
  'workers.step-printing': 'Printing entries',
  'workers.import-too-long': ({ name }) =>
    `Reading ${name} took longer than a minute at one place, so Pressmark stopped. What was imported by then stays. If it is a very large file, try a part of it.`,
  'workers.reading-too-long': ({ name }) =>
    `${named(name)} took longer than a minute to read, so Pressmark stopped. Nothing was changed. If it is a very large file, try a part of it.`,
  'workers.ended': 'A part of Pressmark stopped while it worked. Try again.',
  'workers.memory':
    'This needs more memory than Pressmark gives to one task. Nothing was changed. Try a part of it.',
};
