import { cli } from '#messages/cli.ts';
import { type CommandArguments, UsageError } from './command.ts';

/** The one item or file a command takes. @param otherwise what is said if it is not one @throws UsageError if there is none, or more than one */
export function onlyItem({ positionals }: CommandArguments, otherwise = cli.line.nameItem): string {
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError(otherwise);
  return name;
}
