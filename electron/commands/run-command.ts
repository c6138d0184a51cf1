import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { isSaid } from '#core/said/said.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import { t } from '#messages/t.ts';
import { allCommands } from './all-commands.ts';
import { type Command, UsageError } from './command.ts';
import type { ReadLine } from './read-arguments.ts';
import type { Session } from './session.ts';

export type Surroundings = {
  /** What the command works with; it is made for this line alone. */
  readonly session: Session;
  out(text: string): void;
  err(text: string): void;
  /** True for what is not a failure of the command, but for the caller to deal with. */
  readonly passesOn?: (error: unknown) => boolean;
};

/** Runs one line and @returns its exit code: 0 done, 1 failed, 2 the line is wrong. */
export async function runCommand(line: ReadLine, around: Surroundings): Promise<0 | 1 | 2> {
  if (line.kind === 'help') {
    around.out(helpText());
    return 0;
  }
  if (line.kind === 'wrong') return sayUsage(line.message, line.command, around);
  try {
    const { json, text, notes = [], failures = [] } = await line.command.run(line.args, around.session);
    if (line.json)
      around.out(`${JSON.stringify(json, (_, value: unknown) => (isSaid(value) ? say(value) : value), 2)}\n`);
    else if (text !== '') around.out(text.endsWith('\n') ? text : `${text}\n`);
    for (const told of [...notes.map(say), ...failures]) around.err(`${told}\n`);
    return failures.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) return sayUsage(error.message, line.command, around);
    if (around.passesOn?.(error)) throw error;
    const { said, code, cause } = PressmarkError.from(error);
    around.err(`${say(said)}\n`);
    if (code === 'internal') around.err(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
    return 1;
  }
}

function sayUsage(message: string, command: Command | undefined, around: Surroundings): 2 {
  const form = command ? cli.line.usage(command.name, command.form) : cli.line.seeHelp;
  around.err(`${message}\n${form}\n`);
  return 2;
}

function helpText(): string {
  const lines = allCommands.map(({ name, form, summary }) => `  ${name} ${form}\n      ${summary}`);
  return `${cli.line.help(lines)}\n${t.attribution}\n`;
}
