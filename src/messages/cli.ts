import { language } from './language.ts';

/** The words of the command line, in the language in use. */
export const cli = language.commands;
