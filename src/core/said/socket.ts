import type { None } from './part.ts';

/** What is said between the command line and the app. */
export type SocketMessages = {
  'socket.foreign': { readonly folder: string };
  'socket.no-answer': None;
  'socket.closed': None;
};
