import type { AppMessages } from '#core/said/app.ts';
import type { Phrases } from '../../phrases.ts';

export const app: Phrases<AppMessages> = {
  'app.unknown-call': 'This call is not known.',
  'app.malformed-call': 'The request is not as it should be.',
  'app.foreign-call': 'This call is not allowed.',
};
