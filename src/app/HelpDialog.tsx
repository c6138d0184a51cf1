import { describeKeys } from '../lib/keys.ts';
import { t } from '../messages/t.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { actions } from './actions.ts';
import styles from './HelpDialog.module.css';
import { isMac } from './use-shortcuts.ts';

/** Every action that has keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t.help.title} closeLabel={t.close} onClose={onClose}>
      <dl className={styles.keys}>
        {actions
          .filter(({ keys }) => keys !== undefined)
          .map(({ id, label, keys = [] }) => (
            <div key={id} className={styles.row}>
              <dt>{label}</dt>
              <dd>
                {keys.map((each) => (
                  <kbd key={each} dir="ltr">
                    {describeKeys(each, isMac)}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
