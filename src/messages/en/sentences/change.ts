import type { ChangeMessages } from '#core/said/change.ts';
import type { Phrases } from '../../phrases.ts';

export const change: Phrases<ChangeMessages> = {
  'change.add': ({ title }) => `Add “${title}”`,
  'change.capture-again': 'Capture again',
  'change.add-tags': 'Add tags',
  'change.restore': 'Restore',
  'change.trash': 'Move to trash',
  'change.remove-tags': 'Remove tags',
  'change.import': 'Import',
  'change.look-up': 'Take over looked-up details',
  'change.re-extract': 'Re-extract',
  'change.edit': ({ variables }) => `Edit ${variables.join(', ')}`,
  'change.make-collection': ({ name }) => `Make collection “${name}”`,
  'change.rename-collection': ({ from, to }) => `Rename collection “${from}” to “${to}”`,
  'change.remove-collection': ({ name }) => `Remove collection “${name}”`,
  'change.fill-collection': ({ name }) => `Put into collection “${name}”`,
  'change.empty-collection': ({ name }) => `Take out of collection “${name}”`,
  'change.save-search': ({ name }) => `Save search “${name}”`,
  'change.remove-search': ({ name }) => `Remove saved search “${name}”`,
  'change.outlet': ({ name }) => `Say what “${name}” is`,
  'change.citekey-pattern': 'Change the pattern of citekeys',
  'change.undo': ({ change: what }) => `Undo: ${what}`,
  'change.redo': ({ change: what }) => `Redo: ${what}`,
  'change.undo-one': ({ change: what }) => `Undo alone: ${what}`,
  'change.restore-backup': ({ backup }) => `Put the library back from the backup ${backup}`,
};
