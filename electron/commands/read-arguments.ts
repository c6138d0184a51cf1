import { parseArgs } from 'node:util';
import { cli } from '#messages/cli.ts';
import { allCommands } from './all-commands.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';

/** What a line asks for. */
export type ReadLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string; readonly command?: Command }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly args: CommandArguments;
      readonly json: boolean;
      readonly library: string | undefined;
    };

type Values = Readonly<Record<string, unknown>>;

const GLOBAL: Command['options'] = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** Parses a command line: global options may stand before or after the command's name. */
export function readArguments(line: readonly string[]): ReadLine {
  const at = commandPosition(line);
  const name = line[at];
  if (name === undefined) {
    return line.length === 0 || line.includes('--help') || line.includes('-h')
      ? { kind: 'help' }
      : { kind: 'wrong', message: cli.line.noCommand };
  }
  const command = allCommands.find((known) => known.name === name);
  if (!command) {
    return name === 'help' ? { kind: 'help' } : { kind: 'wrong', message: cli.line.unknownCommand(name) };
  }
  try {
    return parseCommand(command, [...line.slice(0, at), ...line.slice(at + 1)]);
  } catch (error) {
    return {
      kind: 'wrong',
      message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
      command,
    };
  }
}

/** The first word that is neither an option nor the value of `--library`. */
function commandPosition(line: readonly string[]): number {
  return line.findIndex((word, at) => !word.startsWith('-') && line[at - 1] !== '--library');
}

function parseCommand(command: Command, line: readonly string[]): ReadLine {
  const { values, positionals }: { values: Values; positionals: string[] } = parseArgs({
    args: [...line],
    options: { ...GLOBAL, ...command.options },
    allowPositionals: true,
    strict: true,
  });
  if (values.help) return { kind: 'help' };
  const library = values.library;
  if (library === '') throw new UsageError(cli.line.libraryNeedsFolder);
  return {
    kind: 'run',
    command,
    json: values.json === true,
    library: typeof library === 'string' ? library : undefined,
    args: argumentsFrom(values, positionals),
  };
}

function argumentsFrom(values: Values, positionals: readonly string[]): CommandArguments {
  return {
    positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    texts: (option) => {
      const value = values[option];
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    },
    has: (option) => values[option] !== undefined,
  };
}
