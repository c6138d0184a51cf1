import type { AppMessages } from '#core/said/app.ts';
import type { Phrases } from '../../phrases.ts';

export const app: Phrases<AppMessages> = {
  'app.unknown-call': 'This call is not known.',
  'app.malformed-call': 'The request is not as it should be.',
  'app.foreign-call': 'This call is not allowed.',
  'app.no-library': ({ folder }) => `There is no library in ${folder}. Check the folder’s name.`,
  'app.open-already': 'The library is open already.',
  'app.new-library': ({ folder }) => `Made a new library in ${folder}.`,
  'app.earlier-session': 'This file was chosen in an earlier session. Choose it again.',
  'app.step-writing-entries': 'Writing entries',
  'app.capture-gone': 'This capture is not in the library any more.',
  'app.nothing-to-add': 'There was nothing to add.',
  'app.unsafe-link': 'Pressmark opens http, https and mailto links only.',
  'app.close-the-window':
    'Pressmark is open with this library. Close its window for this command, or do it there.',
  'app.damaged-so-read-only':
    'Part of this library cannot be read, so nothing is changed until it is repaired. See the notice at the top.',
  'app.read-only-folder':
    'The library’s folder is read-only, so nothing can be changed. Everything in it can be read, searched and cited.',
};
