import type { ChangeMessages } from '#core/said/change.ts';
import type { Phrases } from '../../phrases.ts';

export const change: Phrases<ChangeMessages> = {
  'change.capture-again': 'Capture again',
  'change.add-tags': 'Add tags',
  'change.restore': 'Restore',
  'change.trash': 'Move to trash',
  'change.remove-tags': 'Remove tags',
  'change.import': 'Import',
  'change.look-up': 'Take over looked-up details',
  'change.re-extract': 'Re-extract',
  'change.edit': ({ variables }) => `Edit ${variables.join(', ')}`,
};
