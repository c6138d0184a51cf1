import type { RefusalMessages } from '#core/said/refusal.ts';
import type { Phrases } from '../../phrases.ts';

export const refusal: Phrases<RefusalMessages> = {
  'refusal.private-address': ({ place }) =>
    `${place} is inside your own computer or network, so it was not opened.`,
  'refusal.unsafe-port': ({ place }) => `${place} was not opened: browsers do not open pages at that port.`,
  'refusal.malformed': ({ place }) => `The request to ${place} was not one that a browser sends.`,
  'refusal.unknown-name': ({ place }) => `${place} was not found: no computer of that name is known.`,
  'refusal.connection-refused': ({ place }) => `${place} refused the connection.`,
  'refusal.unreachable': ({ place }) => `There is no connection to ${place}.`,
  'refusal.timed-out': ({ place }) => `${place} did not answer in time.`,
  'refusal.cut-off': ({ place }) => `${place} cut the connection before its answer was complete.`,
  'refusal.not-http': ({ place }) => `${place} did not answer as a web server does.`,
  'refusal.headers-too-large': ({ place }) => `${place} sent more headers than a page has use for.`,
  'refusal.too-much-data': ({ place }) =>
    `What came from ${place} was cut off: the page is over the limit on its size.`,
  'refusal.too-much-upload': ({ place }) => `The page tried to send ${place} more than a page has to.`,
  'refusal.too-many-requests': ({ place }) => `The page asked for too many things; ${place} was not opened.`,
  'refusal.time-over': ({ place }) => `The page took too long; ${place} was given up.`,
};
