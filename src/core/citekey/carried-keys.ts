import { type KeyRule, keyIdentity, legalPart } from '../model/key-rules.ts';
import { uniqueCitekey } from '../model/unique-citekey.ts';
import { transliterate } from './transliterate.ts';

const KEPT_SIGN = /([\x21-\x7e])/u;

/**
 * The keys that have to be others where this rule holds, each with the one it becomes: in Latin letters, and no other work’s
 * key. It depends on the keys alone and not on their order, so that each export of a library gives a work the same key.
 *
 * @param citekeys all keys that a work must not lose its own to: those of the whole library
 */
export function carriedKeys(citekeys: Iterable<string>, rule: KeyRule): ReadonlyMap<string, string> {
  const keys = [...new Set(citekeys)].sort();
  const taken = new Set<string>();
  const left: string[] = [];
  for (const key of keys) {
    const identity = keyIdentity(key, rule);
    if (key === '' || legalPart(key, rule) !== key || taken.has(identity)) left.push(key);
    else taken.add(identity);
  }
  const changed = new Map<string, string>();
  for (const key of left) {
    if (key === '') continue;
    const unique = uniqueCitekey(inLatin(key, rule), (each) => taken.has(keyIdentity(each, rule)));
    taken.add(keyIdentity(unique, rule));
    changed.set(key, unique);
  }
  return changed;
}

/** Signs that the rule takes stay as they are. */
function inLatin(key: string, rule: KeyRule): string {
  if (rule === 'biblatex') return legalPart(key, rule) || 'item';
  const pieces = key.split(KEPT_SIGN).map((piece, at) => (at % 2 === 1 ? piece : transliterate(piece)));
  return legalPart(pieces.join(''), rule) || 'item';
}
