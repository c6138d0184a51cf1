import type { CslName } from '../../model/csl-item.ts';
import { splitFamily } from '../xml/comma-names.ts';
import { childAt, textOf, type XmlNode } from '../xml/xml-node.ts';

/** A person by `LastName`, `ForeName` or `Initials`, and `Suffix`; a group by its `CollectiveName`. */
export function nameFromPubmed(author: XmlNode): CslName | undefined {
  const part = (name: string) => textOf(childAt(author, name));
  const group = part('CollectiveName');
  if (group !== '') return { literal: group };
  const family = part('LastName');
  if (family === '') return undefined;
  const initials = Array.from(part('Initials'), (letter) => `${letter}.`).join(' ');
  const given = part('ForeName') || part('FirstName') || initials;
  const suffix = part('Suffix');
  return { ...splitFamily(family), ...(given && { given }), ...(suffix && { suffix }) };
}
