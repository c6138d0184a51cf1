import { Button } from 'react-aria-components';
import { showPlace } from '../../lib/view-state.ts';
import { t } from '../../messages/t.ts';
import { Button as TextButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { goToSearch } from './go-to-search.ts';
import styles from './SearchHelpDialog.module.css';

type SearchHelpDialogProps = { readonly onClose: () => void; readonly onNames: () => void };

/** What can be typed in the search field; an example that is pressed is searched for. */
export function SearchHelpDialog({ onClose, onNames }: SearchHelpDialogProps) {
  const show = (query: string) => {
    onClose();
    showPlace({}, { query });
    // The dialog gives the focus back first.
    setTimeout(() => goToSearch(query.length, query.length));
  };
  return (
    <Dialog
      title={t.search.help}
      closeLabel={t.close}
      onClose={onClose}
      isWide
      actions={<TextButton onPress={onNames}>{t.names.open}</TextButton>}
    >
      <p className={styles.text}>{t.search.helpTry}</p>
      <div className={styles.groups}>
        {t.search.helpGroups.map(({ title, examples }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.heading}>{title}</h3>
            <ul>
              {examples.map(([query, meaning]) => (
                <li key={query} className={styles.row}>
                  <Button className={styles.example} onPress={() => show(query)}>
                    <bdi dir="ltr">{query}</bdi>
                  </Button>
                  <span className={styles.meaning} dir="auto">
                    {meaning}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.text}>{t.search.helpMore}</p>
    </Dialog>
  );
}
