import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { entryFromOvid } from './entry-from-ovid.ts';
import { OVID_LABELS } from './ovid-tags.ts';

const TAG = /^([A-Z]{2})(?: {1,2}- ?|: )(.*)$/su;
/** What stands before each record: `<1>`, or `Record 1 of 5 - INSPEC`. */
const HEADER = /^(?:<\d{1,7}>|\d{1,7}\. ?$|Record \d{1,7} of \d{1,7}\b.*)$/u;

/** What Ovid, and databases that once came by it such as Inspec, export as text: tags, or names of fields. Read only. */
export const ovidFormat: ExchangeFormat = {
  ...formatFacts('ovid'),
  recognises: (beginning) =>
    !/^TY {1,2}- /mu.test(beginning) &&
    (/^VN {2}- Ovid/mu.test(beginning) ||
      (/^(?:<1>|Record 1 of \d{1,7}\b.{0,80})\s*$/mu.test(beginning) &&
        /^(?:TI(?: {1,2}- ?|: )\S|(?:Title|Authors?|Accession Number|Unique Identifier)\s*$)/mu.test(
          beginning,
        ))),
  read: (text) =>
    readTagged(text, {
      tagOf: (line) => {
        if (HEADER.test(line.trimEnd())) return ['header', ''];
        const [, tag, value = ''] = TAG.exec(line) ?? [];
        if (tag !== undefined) return [tag, value];
        const label = line.length > 40 ? undefined : OVID_LABELS.get(line.trimEnd().toLowerCase());
        return label === undefined ? undefined : [label, ''];
      },
      effectOf: (tag) => (tag === 'header' ? 'ends' : tag === '' ? 'ignored' : undefined),
      entryOf: entryFromOvid,
      refusal: said('format.no-ovid', {}),
    }),
};
