const BEFORE = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\d?\.)/iu;
const ESCAPED_LETTERS = /(?:%[89a-f][0-9a-f])+/giu;

/** An address as it is kept and looked up: in lower case and readable, without scheme, `www.` and the slash at its end. */
export function addressText(address: string): string {
  let bare = address.trim();
  for (let before = BEFORE.exec(bare); before; before = BEFORE.exec(bare))
    bare = bare.slice(before[0].length);
  while (bare.endsWith('/')) bare = bare.slice(0, -1);
  return bare.replace(ESCAPED_LETTERS, decoded).toLowerCase();
}

/** Letters that are escaped in an address; signs stay escaped, for they mean something there. */
function decoded(letters: string): string {
  try {
    return decodeURIComponent(letters);
  } catch {
    return letters;
  }
}
