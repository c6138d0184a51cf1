import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN_FIELDS } from '#core/exchange/bibtex/field-map.ts';
import { plainFieldNames } from '#core/exchange/plain-field-names.ts';
import { OWN_VARIABLES, ownVariable } from '#core/model/own-variables.ts';
import { VARIABLES } from '#messages/en/window/names.ts';
import { richItems } from '../fixtures/rich-items.ts';

/** Where a variable of our own has to be known, and who knows it there. */
const PLACES: readonly (readonly [
  place: string,
  isKnown: (variable: (typeof OWN_VARIABLES)[number]) => boolean,
])[] = [
  [
    'its name in the window: src/messages/en/window/names.ts',
    (variable) => Object.hasOwn(VARIABLES, variable),
  ],
  [
    'its name in sentences of losses: src/core/exchange/plain-field-names.ts',
    (variable) => !plainFieldNames([variable]).includes(variable),
  ],
  [
    'its field in BibTeX: OWN_FIELDS in src/core/exchange/bibtex/field-map.ts',
    (variable) => OWN_FIELDS.some(([, own]) => own === variable),
  ],
  [
    'a work that has it, so that its losses are measured: tests/fixtures/rich-items.ts',
    (variable) => richItems.some(({ csl }) => ownVariable(csl, variable) !== undefined),
  ],
  [
    'what it holds: docs/formats.md',
    (variable) => readFileSync('docs/formats.md', 'utf8').includes(`\`${variable}\``),
  ],
];

describe.each(OWN_VARIABLES)('%s, a variable of our own', (variable) => {
  it.each(PLACES)('has %s', (_, isKnown) => {
    expect(isKnown(variable)).toBe(true);
  });
});
