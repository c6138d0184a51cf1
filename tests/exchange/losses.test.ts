import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_FACTS } from '#core/exchange/format-facts.ts';
import { LOSSES, saidOfLosses } from '#core/exchange/losses.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
} from '#core/model/csl-item.ts';
import { say } from '#messages/say.ts';
import { richItems } from '../fixtures/rich-items.ts';
import { says } from '../support/says.ts';
import { BEGIN_MARK, END_MARK, lossesOf, lossesSection, measureAll } from './losses-report.ts';
import { keptShare } from './measure-format.ts';

const LEAST_SHARE = 0.98;
const measures = measureAll();

describe('richItems', () => {
  it('have every type and every variable of CSL', () => {
    expect(new Set(richItems.map(({ csl }) => csl.type))).toEqual(new Set(CSL_TYPES));
    const used = new Set(richItems.flatMap(({ csl }) => Object.keys(csl)));
    const variables = [...CSL_NAME_VARIABLES, ...CSL_DATE_VARIABLES, ...CSL_TEXT_VARIABLES];
    expect(variables.filter((variable) => !used.has(variable))).toEqual([]);
  });
});

describe.each([...measures])('%s', (_, { forPressmark }) => {
  it('gives Pressmark back what it took', () => {
    expect(keptShare(forPressmark)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});

describe('LOSSES', () => {
  it('are what is measured now: else run “npm run losses”', () => {
    expect(LOSSES).toEqual(lossesOf(measures));
  });

  it('stand in docs/formats.md as they are measured now: else run “npm run losses”', () => {
    const docs = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
    const section = docs.slice(docs.indexOf(BEGIN_MARK) + BEGIN_MARK.length, docs.indexOf(END_MARK));
    expect(section).toBe(lossesSection(measures));
  });
});

describe('saidOfLosses', () => {
  it.each(FORMAT_FACTS.map(({ id }) => id))('are short and plain for %s', (id) => {
    const sentences = saidOfLosses(id).map(say);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(sentence.length).toBeLessThan(220);
      expect(sentence.replace('CITATION.cff', '')).not.toMatch(/_|\w-(?:title|place|number|author|date)\b/u);
    }
  });

  it('speak of what other programs will not see', () => {
    expect(saidOfLosses('ris')[0]).toEqual(
      says(/^Other programs will not see your collections, .* and \d+ more\./u),
    );
  });
});
