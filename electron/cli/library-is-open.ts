import type { CommandSocket } from '#adapters/command-socket/command-socket.ts';

/** A running app has the library: it carries out the command, at its socket. */
export class LibraryIsOpen extends Error {
  override readonly name = 'LibraryIsOpen';
  readonly socket: CommandSocket;

  constructor(socket: CommandSocket) {
    super('The library is open in the app.');
    this.socket = socket;
  }
}
