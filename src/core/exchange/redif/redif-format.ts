import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { entryFromRedif } from './entry-from-redif.ts';
import { isRedifTag } from './redif-tags.ts';

const TAG = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?: {0,9}|\t)(.*)$/su;

/** ReDIF, the templates by which archives of RePEc describe papers. Read only. */
export const redifFormat: ExchangeFormat = {
  ...formatFacts('redif'),
  recognises: (beginning) => /^Template-Type:\s{0,9}ReDIF-/imu.test(beginning),
  read: (text) =>
    readTagged(text, {
      tagOf: (line) => {
        const [, written = '', value = ''] = TAG.exec(line) ?? [];
        const tag = written.toLowerCase();
        return isRedifTag(tag) ? [tag, value] : undefined;
      },
      effectOf: (tag) => (tag === 'template-type' ? 'begins' : undefined),
      entryOf: entryFromRedif,
      refusal: said('format.no-redif', {}),
    }),
};
