import type { EntryProblem } from '#core/model/reference-entry.ts';
import { say } from '#messages/say.ts';

/** What was wrong with an entry of a file, with where it stands there. */
export function describeProblem(file: string, { index, line, name, message }: EntryProblem): string {
  const where = line === undefined ? `entry ${index + 1}` : `line ${line}`;
  return `${file}, ${where}${name ? ` (${name})` : ''}: ${say(message)}`;
}
