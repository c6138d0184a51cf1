import type { HistoryMessages } from '#core/said/history.ts';
import type { Phrases } from '../../phrases.ts';

export const history: Phrases<HistoryMessages> = {
  'history.changed-since': ({ change, thing }) =>
    `“${change}” was not taken back, and nothing was changed: “${thing}” was changed otherwise since. Undo once more to take back what was done before it.`,
  'history.incomplete': ({ change }) =>
    `“${change}” cannot be taken back: a part of its record is damaged or was forgotten. Nothing was changed.`,
  'history.restored':
    'What was done before the library was put back from a backup cannot be undone step by step. A backup made just before has everything as it was.',
  'history.gap':
    'The record of what was done before is damaged, so it cannot be undone step by step. The items are not affected; single changes can be undone in the history of an item.',
  'history.no-change': 'The history does not reach back to this change any more.',
};
