import type { EntryProblem } from '#core/model/reference-entry.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';

/** What was wrong with an entry of a file, with where it stands there. */
export function describeProblem(file: string, { index, line, name, message }: EntryProblem): string {
  return cli.adding.problem({ file, line, entry: index + 1, name, problem: say(message) });
}
