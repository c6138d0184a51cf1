import { hash } from 'node:crypto';

/** So many bytes stand for an exact key: the first of its SHA-256. */
export const KEY_LENGTH = 10;
const HEX_LENGTH = KEY_LENGTH * 2;

/** What exact keys are stored as, one after another. */
export function keyBytes(keys: readonly string[]): Uint8Array {
  return Buffer.from(keys.map((key) => hash('sha256', key, 'hex').slice(0, HEX_LENGTH)).join(''), 'hex');
}
