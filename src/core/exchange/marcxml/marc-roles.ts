import type { CslNameVariable } from '../../model/csl-item.ts';
import { type MarcField, subfieldsOf, withoutIsbd } from './marc-record.ts';

/** Codes (`$4`) and terms (`$e`) of relators, and who is meant in CSL. @see https://www.loc.gov/marc/relators/ */
const ROLES: readonly (readonly [role: CslNameVariable, ...names: readonly string[]])[] = [
  ['author', 'aut', 'author', 'cre', 'creator', 'dis', 'dissertant', 'verfasser', 'verfasserin', 'auteur'],
  ['editor', 'edt', 'editor', 'ed', 'hrsg', 'herausgeber', 'herausgeberin', 'éditeur scientifique'],
  ['translator', 'trl', 'translator', 'übersetzer', 'übersetzerin', 'traducteur', 'trans'],
  ['illustrator', 'ill', 'illustrator'],
  ['compiler', 'com', 'compiler'],
  ['composer', 'cmp', 'composer'],
  ['director', 'drt', 'fmd', 'director', 'film director'],
  ['producer', 'pro', 'fmp', 'producer', 'film producer'],
  ['performer', 'prf', 'act', 'sng', 'performer', 'actor', 'singer'],
  ['narrator', 'nrt', 'narrator'],
  ['interviewer', 'ivr', 'interviewer'],
  ['recipient', 'rcp', 'recipient', 'addressee'],
  ['script-writer', 'aus', 'screenwriter'],
  ['curator', 'cur', 'curator'],
  ['host', 'hst', 'host'],
  ['organizer', 'orm', 'organizer'],
  [
    'contributor',
    'ctb',
    'contributor',
    'ths',
    'thesis advisor',
    'degree supervisor',
    'aui',
    'writer of introduction',
    'isb',
    'issuing body',
  ],
];
const BY_NAME = new Map(ROLES.flatMap(([role, ...names]) => names.map((name) => [name, role] as const)));

/** Who the people of a field are, if it says so; a role that CSL has no variable for is a contributor. */
export function marcRoleOf(field: MarcField): CslNameVariable | undefined {
  const names = subfieldsOf(field, '4e').map((value) =>
    withoutIsbd(value.slice(value.lastIndexOf('/') + 1))
      .replace(/\.$/u, '')
      .toLowerCase(),
  );
  if (names.length === 0) return undefined;
  return names.map((name) => BY_NAME.get(name)).find((role) => role !== undefined) ?? 'contributor';
}
