import type { FieldOrigin } from '../model/item.ts';
import type { Confidence } from '../model/reading.ts';

/** The origin of a value that a rule found in the source. */
export function found(rule: string, confidence: Confidence): FieldOrigin {
  return { state: 'known', by: 'extracted', rule, confidence };
}

/** The origin of a variable that was looked for in vain. */
export function unknown(reason: string): FieldOrigin {
  return { state: 'unknown', reason };
}
