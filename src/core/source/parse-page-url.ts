import { PressmarkError } from '../errors/pressmark-error.ts';

/**
 * Reads a web address as a person typed it.
 *
 * @returns the address as browsers write it
 * @throws PressmarkError `invalid-input` if it is no http or https address, or carries a password
 */
export function parsePageUrl(text: string): string {
  const typed = text.trim();
  if (!URL.canParse(typed)) {
    throw new PressmarkError(
      'invalid-input',
      `“${typed}” is not a web address. It should look like https://example.org/article.`,
    );
  }
  const url = new URL(typed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new PressmarkError(
      'invalid-input',
      `Pressmark archives http and https addresses; “${url.protocol}” is not one of them.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new PressmarkError(
      'invalid-input',
      'This address carries a user name or password, which would be archived with it. Take them out and try again.',
    );
  }
  return url.href;
}
