import type { ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { entryFromWos } from './entry-from-wos.ts';
import { isWosTable, readWosTable } from './read-wos-table.ts';

const TAG = /^([A-Z][A-Z0-9])(?: (.*)|)$/su;
/** Of the file, not of a record. */
const FILE_TAGS = new Set(['FN', 'VR', 'EF']);

/**
 * Web of Science’s own format, which it once called ISI: two letters, and lines that go on are indented; or its table, a
 * record a line. Read only.
 */
export const wosFormat: ExchangeFormat = {
  ...formatFacts('wos'),
  recognises: (beginning) =>
    isWosTable(beginning) ||
    /^FN (?:ISI|Clarivate|Thomson)/mu.test(beginning) ||
    (/^PT [JBSCP]\s*$/mu.test(beginning) && /^(?:AU|TI|SO|UT) \S/mu.test(beginning)),
  read: (text) => (isWosTable(text) ? readWosTable(text) : readWosTags(text)),
};

function readWosTags(text: string): Iterable<ReadPiece> {
  return readTagged(text, {
    tagOf: (line) => {
      const [, tag, value = ''] = TAG.exec(line) ?? [];
      return tag === undefined ? undefined : [tag, value];
    },
    effectOf: (tag, fields) => {
      if (tag === 'ER') return 'ends';
      if (tag === '' || FILE_TAGS.has(tag)) return 'ignored';
      return tag === 'PT' && fields.some((field) => field.tag === 'PT') ? 'begins' : undefined;
    },
    entryOf: entryFromWos,
    refusal: said('format.no-wos', {}),
  });
}
