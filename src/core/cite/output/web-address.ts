const WEB_ADDRESS = /^https?:\/\/[^\s<>"\\^`{|}]+$/iu;

/** The address as ASCII that is safe inside quotes, if it is one of the web; else `undefined`: no other is linked. */
export function webAddress(href: string): string | undefined {
  const trimmed = href.trim();
  if (!WEB_ADDRESS.test(trimmed)) return undefined;
  try {
    return new URL(trimmed).href.replace(/['"<>()[\]{}\\^`|\s]/gu, percentEncode);
  } catch {
    return undefined;
  }
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
