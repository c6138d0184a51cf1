import type { AppMessages } from './app.ts';
import type { GeneralMessages } from './general.ts';

/**
 * Every sentence that core and the shells can say, by its key, with the values it needs. A row in one of these tables
 * asks for its words in `src/messages/en/sentences`: without them nothing compiles.
 */
export type Messages = AppMessages & GeneralMessages;
