import { decodeEscapedEntities } from '../../csl/decode-entities.ts';
import { displayName } from '../../csl/names/display-name.ts';
import { textFromNames } from '../../csl/names/write-name.ts';
import {
  CSL_NAME_VARIABLES,
  type CslItem,
  type CslName,
  type CslNameVariable,
  type CslTextVariable,
} from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { type CiteFinding, type Doubt, doubtful, styleName } from './cite-finding.ts';

const PRINTED: readonly CslTextVariable[] = [
  ...([
    'title',
    'container-title',
    'collection-title',
    'publisher',
    'publisher-place',
    'event-title',
  ] as const),
  ...(['event-place', 'genre', 'section', 'edition', 'title-short', 'container-title-short'] as const),
];
const CREATORS = CSL_NAME_VARIABLES;

/** Characters of a page's markup, `&amp;`, which are printed as they stand. */
export const doubtEntities: Doubt = (csl) => [
  ...PRINTED.flatMap((variable): CiteFinding[] => {
    const text = csl[variable];
    const read = text === undefined ? '' : decodeEscapedEntities(text);
    if (text === undefined || read === text.trim()) return [];
    return [entityFinding(variable, text, read)];
  }),
  ...CREATORS.flatMap((variable): CiteFinding[] => {
    const names = csl[variable] ?? [];
    const read = names.map(decodedName);
    const text = names.map(displayName).join('; ');
    return /&/u.test(text) && textFromNames(read) !== textFromNames(names)
      ? [entityFinding(variable, text, textFromNames(read))]
      : [];
  }),
];

function entityFinding(variable: string, text: string, read: string): CiteFinding {
  const [entity = ''] = /&[#\w]{1,40};/u.exec(text) ?? [];
  return doubtful(variable, said('check.entity', { entity }), {
    label: said('check.mend-entity', {}),
    changes: { [variable]: read },
  });
}

function decodedName(name: CslName): CslName {
  return Object.fromEntries(
    Object.entries(name).map(([part, text]) => [
      part,
      typeof text === 'string' ? decodeEscapedEntities(text) : text,
    ]),
  );
}

/** Languages whose lists are in other letters than Latin ones. */
const OTHER_SCRIPTS =
  /^(?:ar|ckb|sdh|fa|ur|ps|ug|he|yi|ru|uk|be|bg|mk|sr|mn|kk|ky|tg|el|hy|ka|am|hi|mr|ne|bn|ta|te|kn|ml|gu|pa|si|th|lo|km|my|zh|ja|ko)\b/iu;

/** Names in letters that a list in a Latin script has no place for among its own. */
export const doubtScript: Doubt = (csl, style, { locale = 'en-US' }) => {
  if (OTHER_SCRIPTS.test(locale)) return [];
  return CREATORS.flatMap((variable): CiteFinding[] => {
    const name = namesOf(csl, variable).find(isForeign);
    if (name === undefined) return [];
    return [
      doubtful(variable, said('check.name-script', { style: styleName(style), name: displayName(name) })),
    ];
  });
};

function namesOf(csl: CslItem, variable: CslNameVariable): readonly CslName[] {
  return csl[variable] ?? [];
}

function isForeign(name: CslName): boolean {
  const letters = displayName(name).match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return foreign.length > letters.length / 2;
}
