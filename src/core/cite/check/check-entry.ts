import type { CslItem } from '../../model/csl-item.ts';
import type { CheckedStyle, CheckOptions, CiteFinding, Doubt } from './cite-finding.ts';
import { doubtAccessed, doubtDates } from './doubtful-dates.ts';
import { doubtEntities, doubtScript } from './doubtful-letters.ts';
import { doubtAuthor, doubtHandle, noteDeskEditor } from './doubtful-names.ts';
import { doubtArchive, doubtIdentifiers, doubtPages } from './doubtful-numbers.ts';
import { doubtPrint } from './doubtful-print.ts';
import { doubtTitle, doubtTitleCase, doubtTranslation } from './doubtful-title.ts';
import { doubtType, notePlace } from './doubtful-type.ts';
import { missing } from './missing.ts';

const DOUBTS: readonly Doubt[] = [
  doubtType,
  doubtAuthor,
  doubtHandle,
  noteDeskEditor,
  doubtTitle,
  doubtTitleCase,
  doubtTranslation,
  doubtDates,
  doubtAccessed,
  doubtPages,
  doubtIdentifiers,
  doubtArchive,
  notePlace,
  doubtEntities,
  doubtScript,
  doubtPrint,
];

/**
 * What a style editor would ask about an entry before it leaves: what is missing, then what is doubtful. Each
 * message says what the style wants and what is printed instead. Nothing is changed.
 */
export function checkEntry(
  style: CheckedStyle,
  csl: CslItem,
  options: CheckOptions = {},
): readonly CiteFinding[] {
  return [...missing(csl, style), ...DOUBTS.flatMap((doubt) => doubt(csl, style, options))].sort(
    (one, other) => Number(one.severity === 'doubtful') - Number(other.severity === 'doubtful'),
  );
}
