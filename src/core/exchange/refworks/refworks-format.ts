import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { entryFromRefworks } from './entry-from-refworks.ts';

const TAG = /^([A-Z][A-Z0-9]|PMID|PMCID) (.*)$/su;

/** The tagged format that RefWorks exports: two letters, a space, the value. Read only. */
export const refworksFormat: ExchangeFormat = {
  ...formatFacts('refworks'),
  recognises: (beginning) => /^RT \S/mu.test(beginning) && /^(?:SR|ID|A1|T1|YR|OL) \S/mu.test(beginning),
  read: (text) =>
    readTagged(text, {
      tagOf: (line) => {
        const [, tag, value = ''] = TAG.exec(line) ?? [];
        return tag === undefined ? undefined : [tag, value];
      },
      effectOf: (tag) => (tag === 'RT' ? 'begins' : undefined),
      entryOf: entryFromRefworks,
      refusal: said('format.no-refworks', {}),
    }),
};
