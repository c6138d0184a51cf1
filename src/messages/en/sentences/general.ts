import type { GeneralMessages } from '#core/said/general.ts';
import type { Phrases } from '../../phrases.ts';

export const general: Phrases<GeneralMessages> = {
  'general.stopped': 'Stopped.',
  'general.internal': 'Something went wrong inside Pressmark.',
  'general.as-told': ({ text }) => text,
  'general.about': ({ subject, told }) => `${subject}: ${told}`,
  'general.all-of': ({ told }) => told.join(' '),
};
