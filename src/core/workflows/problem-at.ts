import { PressmarkError } from '../errors/pressmark-error.ts';
import { type Said, said } from '../said/said.ts';

/** What went wrong, naming the address; much does so by itself. */
export function problemAt(url: string, error: unknown): Said {
  const { said: why } = PressmarkError.from(error);
  return Object.values(why.values).includes(url) ? why : said('workflow.problem-at', { url, why });
}
