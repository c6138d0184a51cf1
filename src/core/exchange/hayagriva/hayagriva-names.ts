import { NATURAL_ORDER, readName } from '../../csl/names/read-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import { isRecord } from '../fields/csl-record.ts';

/** One person or several: as text, as a map of parts, or as a list of either. */
export function namesFromHayagriva(value: unknown): readonly CslName[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => nameFrom(each) ?? []);
}

function nameFrom(value: unknown): CslName | undefined {
  if (!isRecord(value)) return typeof value === 'string' ? readName(value, NATURAL_ORDER) : undefined;
  const part = (name: string) => (typeof value[name] === 'string' ? value[name].trim() : '');
  const family = part('name') || part('alias');
  if (family === '') return undefined;
  const [given, prefix, suffix] = [part('given-name'), part('prefix'), part('suffix')];
  if (given === '' && prefix === '' && suffix === '') return { literal: family };
  return {
    family,
    ...(given && { given }),
    ...(prefix && { 'non-dropping-particle': prefix }),
    ...(suffix && { suffix }),
  };
}
