import { cli } from '#messages/cli.ts';
import { type CommandArguments, UsageError } from './command.ts';

/** The value of `--limit`, a whole number above 0; without it there is no limit. @throws UsageError */
export function limitFrom(args: CommandArguments): number | undefined {
  const text = args.text('limit');
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(cli.line.limit(text));
}
