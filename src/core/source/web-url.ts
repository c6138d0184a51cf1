import { parsePageUrl } from './parse-page-url.ts';

/** The address as browsers write it; anything that Pressmark would not open by itself is none. */
export function webUrl(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : parsePageUrl(text);
  } catch {
    return undefined;
  }
}
