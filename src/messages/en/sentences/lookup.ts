import type { LookupMessages } from '#core/said/lookup.ts';
import type { Phrases } from '../../phrases.ts';

export const lookup: Phrases<LookupMessages> = {
  'lookup.astray': ({ service }) =>
    `${service} leads on and on, or to a place Pressmark does not ask. Nothing was looked up.`,
  'lookup.unknown': ({ service, value }) => `${service} does not know ${value}. Check that it is right.`,
  'lookup.unreadable': ({ service }) => `${service} answered something that cannot be read.`,
  'lookup.no-answer': ({ service }) => `${service} did not answer. Check the connection and try again.`,
  'lookup.too-large': 'The answer is too large to be about one work. Nothing was looked up.',
  'lookup.too-often': ({ service }) => `${service} is asked too often. Try again later.`,
  'lookup.refused': ({ service, status }) => `${service} answered with the error ${status}. Try again later.`,
};
