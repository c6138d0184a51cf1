import { type CommandArguments, UsageError } from './command.ts';

/** The one item or file a command takes. @throws UsageError if there is none, or more than one */
export function onlyItem({ positionals }: CommandArguments, what = 'item, by its id or citekey'): string {
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError(`Name one ${what}.`);
  return name;
}
