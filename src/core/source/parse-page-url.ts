import { PressmarkError } from '../errors/pressmark-error.ts';
import { said } from '../said/said.ts';

/**
 * Reads a web address as a person typed it.
 *
 * @returns the address as browsers write it
 * @throws PressmarkError `invalid-input` if it is no http or https address, or carries a password
 */
export function parsePageUrl(text: string): string {
  const typed = text.trim();
  if (!URL.canParse(typed)) {
    throw new PressmarkError('invalid-input', said('source.no-address', { text: typed }));
  }
  const url = new URL(typed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new PressmarkError('invalid-input', said('source.wrong-scheme', { scheme: url.protocol }));
  }
  if (url.username !== '' || url.password !== '') {
    throw new PressmarkError('invalid-input', said('source.has-password', {}));
  }
  return url.href;
}
