import { decodeEntities } from '../decode-entities.ts';

/** Keys and values of an OpenURL context object, in order; a key may come more than once. */
export type KeyValue = readonly [key: string, value: string];

/** Writes a context object as it stands in an attribute of HTML. */
export function writeContextObject(pairs: readonly KeyValue[]): string {
  return pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&amp;');
}

/** Reads one as it stands in an attribute of HTML. */
export function readContextObject(written: string): readonly KeyValue[] {
  return contextPairs(decodeEntities(written));
}

/** Reads one through the percents of URLs; what is encoded wrongly stays as it is. */
export function contextPairs(query: string): readonly KeyValue[] {
  return query.split('&').flatMap((part) => {
    const at = part.indexOf('=');
    const value = at < 0 ? '' : decode(part.slice(at + 1)).trim();
    return value === '' ? [] : [[decode(part.slice(0, at)).trim(), value] as const];
  });
}

function encode(value: string): string {
  const whole = value.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /['()*!~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
