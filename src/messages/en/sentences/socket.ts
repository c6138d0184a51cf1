import type { SocketMessages } from '#core/said/socket.ts';
import type { Phrases } from '../../phrases.ts';

export const socket: Phrases<SocketMessages> = {
  'socket.foreign': ({ folder }) => `${folder} belongs to somebody else.`,
  'socket.no-answer':
    'Pressmark is open with this library and does not answer. Try again, or close it first.',
  'socket.closed': 'Pressmark was closed while it carried out this command. Try again.',
};
