import { spacedInitials } from '../../csl/names/name-marks.ts';
import { nameFromFields } from '../../csl/names/read-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import { childAt, textOf, type XmlNode } from '../xml/xml-node.ts';

/** A person by `LastName`, `ForeName` or `Initials`, and `Suffix`; a group by its `CollectiveName`. */
export function nameFromPubmed(author: XmlNode): CslName | undefined {
  const part = (name: string) => textOf(childAt(author, name));
  const group = part('CollectiveName');
  if (group !== '') return { literal: group };
  const family = part('LastName');
  if (family === '') return undefined;
  const initials = spacedInitials(part('Initials'));
  const given = part('ForeName') || part('FirstName') || initials;
  return nameFromFields({ family, given, suffix: part('Suffix') });
}
