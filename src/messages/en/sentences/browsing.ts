import type { BrowsingMessages } from '#core/said/browsing.ts';
import type { Phrases } from '../../phrases.ts';

export const browsing: Phrases<BrowsingMessages> = {
  'browsing.not-opened': ({ reason }) => `This page could not be opened (${reason}).`,
  'browsing.closed': 'The window is closed.',
  'browsing.type-an-address': 'Type a web address, such as https://example.org.',
};
