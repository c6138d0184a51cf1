import type { TakingMessages } from '#core/said/taking.ts';
import type { Phrases } from '../../phrases.ts';

export const taking: Phrases<TakingMessages> = {
  'taking.too-large': ({ url }) => `${url} is larger than 200 MB, so it was not archived.`,
  'taking.no-answer': ({ url }) => `${url} could not be taken as a page: it did not answer.`,
  'taking.too-long': ({ url }) =>
    `${url} was not archived: it was not done after two minutes, so Pressmark stopped it.`,
  'taking.stopped-answering': ({ url }) =>
    `${url} was not archived: the page stopped answering. Its scripts may never come to an end.`,
  'taking.crashed': ({ url }) =>
    `${url} was not archived: the page brought its own process down. Nothing else was touched.`,
  'taking.step-taking': 'Taking the page',
  'taking.step-waiting-for-images': 'Waiting for images',
  'taking.step-waiting-for-page': 'Waiting for the page',
};
