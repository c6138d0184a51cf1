import { about } from './command-line/about.ts';
import { adding } from './command-line/adding.ts';
import { library } from './command-line/library.ts';
import { line } from './command-line/line.ts';
import { reading } from './command-line/reading.ts';
import { upkeep } from './command-line/upkeep.ts';

/** What the command line prints, in English. */
export const commands = { about, line, adding, library, reading, upkeep };
