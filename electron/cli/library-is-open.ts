import type { Door } from '#adapters/door/door.ts';

/** A running app has the library: it carries out the command, at its door. */
export class LibraryIsOpen extends Error {
  override readonly name = 'LibraryIsOpen';
  readonly door: Door;

  constructor(door: Door) {
    super('The library is open in the app.');
    this.door = door;
  }
}
