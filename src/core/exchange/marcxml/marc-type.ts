import type { CslType } from '../../model/csl-item.ts';
import type { MarcRecord } from './marc-record.ts';

/** Leader, place 06: what kind of material is described. */
const MATERIALS: Readonly<Record<string, CslType>> = {
  c: 'musical_score',
  d: 'musical_score',
  e: 'map',
  f: 'map',
  g: 'motion_picture',
  i: 'song',
  j: 'song',
  k: 'graphic',
  m: 'software',
  p: 'collection',
  r: 'graphic',
  t: 'manuscript',
};

/**
 * What a record describes: by its notes on a dissertation and on what it is part of, and by the leader.
 *
 * @see https://www.loc.gov/marc/bibliographic/bdleader.html
 */
export function marcTypeOf({ leader, controls, fields }: MarcRecord): CslType {
  const has = (tag: string) => fields.some((field) => field.tag === tag);
  if (has('502')) return 'thesis';
  const material = MATERIALS[leader[6] ?? ''];
  if (material) return material;
  const level = leader[7];
  if (level === 'a' || level === 'b' || has('773')) return partType(fields, level);
  if (level === 's' || level === 'i')
    return (controls.get('008') ?? '')[21] === 'n' ? 'article-newspaper' : 'periodical';
  if (has('711') || has('111')) return 'book';
  return (controls.get('008') ?? '').slice(24, 28).includes('t') ? 'report' : 'book';
}

/** Part of something that has an ISSN, or of a book. */
function partType(fields: MarcRecord['fields'], level: string | undefined): CslType {
  const host = fields.find(({ tag }) => tag === '773');
  const codes = host?.subfields.map(({ code }) => code) ?? [];
  const isInSerial = level === 'b' || codes.includes('x') || (codes.includes('g') && !codes.includes('z'));
  return isInSerial ? 'article-journal' : 'chapter';
}
