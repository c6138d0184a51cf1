import type { NavigationMessages } from '#core/said/navigation.ts';
import type { Phrases } from '../../phrases.ts';

export const navigation: Phrases<NavigationMessages> = {
  'navigation.not-archived': ({ url, reason }) => `${url} was not archived: ${reason}.`,
  'navigation.other': ({ code }) => `it could not be opened (${code})`,
  'navigation.left-out': ({ reason }) => `what it sends is left out: ${reason}`,
  'navigation.error-status': ({ url, status }) =>
    `${url} was not archived: the site answered with the error ${status}. Check the address.`,
  'navigation.sign-in': ({ url }) =>
    `${url} was not archived: it asks for a name and a password. Sign in in Pressmark’s browser window and archive it from there.`,
  'navigation.proxy': 'no connection to it could be made',
  'navigation.unsafe-port': 'browsers do not open pages at that port',
  'navigation.blocked': 'what it sent unpacks to more than a page may hold, or may not be shown',
  'navigation.unsafe-redirect': 'it leads to something that is not a web address',
  'navigation.redirects': 'it redirects without end',
  'navigation.not-encrypted':
    'no safe connection to it could be made: what it speaks is not encryption, or too old a kind',
  'navigation.certificate': 'its certificate is not valid, so what it shows cannot be trusted',
  'navigation.no-connection': 'there is no connection to it. Check your network',
  'navigation.timed-out': 'the site did not answer in time. Try again later',
  'navigation.not-unpacked': 'what the site sent could not be unpacked',
  'navigation.cut': 'the connection was cut. Try again',
  'navigation.headers': 'the site sent more headers than a browser takes',
  'navigation.malformed': 'what the site sent breaks the rules of the web, or was cut off. Try again',
  'navigation.empty-answer': 'the site closed the connection without an answer. Try again',
  'navigation.refused': 'the computer there refused the connection. Check the address, or try later',
  'navigation.unknown-name': 'no computer of that name was found. Check the address and your connection',
  'navigation.private': ({ url, reason }) =>
    `${url} was not archived. ${reason} If you trust it, allow its private address (on the command line: --allow-private) and add it again.`,
  'navigation.refused-on-the-way': ({ url, reason }) => `${url} was not archived. ${reason}`,
};
