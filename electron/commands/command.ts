import type { ParseArgsConfig } from 'node:util';
import type { Said } from '#core/said/said.ts';
import type { Session } from './session.ts';

/** What a command was given on its line, after parsing. */
export type CommandArguments = {
  readonly positionals: readonly string[];
  /** The value of an option given once. */
  text(option: string): string | undefined;
  /** The values of an option that may be repeated. */
  texts(option: string): readonly string[];
  has(option: string): boolean;
};

/** What a command leaves: data for `--json`, or the same as text for a person. */
export type CommandResult = {
  readonly json: unknown;
  readonly text: string;
  /** For standard error, and no failure: what the person should know of what was done. */
  readonly notes?: readonly Said[];
  /** For standard error, in words; with any of them the command has failed. */
  readonly failures?: readonly string[];
};

/** One command of the command line. */
export type Command = {
  readonly name: string;
  /** The rest of its line, as in “ID… [--add T]…”. */
  readonly form: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(args: CommandArguments, session: Session): Promise<CommandResult>;
};

/** The line itself is wrong: it is answered with the command's form and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
