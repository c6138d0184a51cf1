import type { ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { entryFromNbib } from './entry-from-nbib.ts';
import { nbibWriter } from './write-nbib.ts';

const TAG = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/su;

/** The tagged format of PubMed and MEDLINE. */
export const nbibFormat: ExchangeFormat = {
  ...formatFacts('nbib'),
  recognises: (beginning) =>
    /^(?:PMID|STAT|OWN |FAU |JT {2}|PT {2})- /mu.test(beginning) &&
    !/^(?:TY {1,2}- |<1>\s*$|VN {2}- Ovid)/mu.test(beginning),
  read: readNbib,
  write: nbibWriter,
};

/**
 * Reads what PubMed calls its own format: MEDLINE tags, four letters wide. Records end at an empty line, or where
 * another `PMID` begins. Tags that CSL has nothing for are kept under `custom` as `nbib.XX`.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if no line of it is such a tag
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
function readNbib(text: string): Iterable<ReadPiece> {
  return readTagged(text, {
    tagOf: (line) => {
      const [, tag, value = ''] = (line.charCodeAt(4) === 45 && TAG.exec(line)) || [];
      return tag === undefined ? undefined : [tag, value];
    },
    effectOf: (tag, fields) => {
      if (tag === '') return 'ends';
      return tag === 'PMID' && fields.some((field) => field.tag === 'PMID') ? 'begins' : undefined;
    },
    entryOf: entryFromNbib,
    refusal: said('format.no-nbib', {}),
  });
}
