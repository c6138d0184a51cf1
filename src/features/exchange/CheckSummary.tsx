import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { SelectionRequest } from '#contract/citing.ts';
import type { Response } from '#contract/ipc.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { say, sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './exchange.module.css';

type CheckSummaryProps = {
  readonly selection: SelectionRequest;
  readonly style: string;
  readonly onShowItem: (id: string) => void;
};

/** What a style editor would ask about, before the bibliography leaves; each line leads to its item. */
export function CheckSummary({ selection, style, onShowItem }: CheckSummaryProps) {
  const { data, error } = useAsk('cite.check', { selection, style });
  if (error) {
    return (
      <p role="alert" className={styles.failure}>
        {sayError(error)}
      </p>
    );
  }
  if (!data) {
    return (
      <p role="status" className={styles.quiet}>
        {t.exporting.checking}
      </p>
    );
  }
  if (data.found === 0) {
    return (
      <p role="status" className={styles.good}>
        <Icon name="check" />
        {t.exporting.checkedGood(data.checked)}
      </p>
    );
  }
  return (
    <Disclosure className={styles.check}>
      <Heading className={styles.checkHead}>
        <AriaButton slot="trigger" className={styles.checkButton}>
          <Icon name="alert" />
          <span dir="auto">{t.exporting.checkedSome(data.found, data.checked)}</span>
          <Icon name="down" />
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <EntriesToLookAt checked={data} onShowItem={onShowItem} />
      </DisclosurePanel>
    </Disclosure>
  );
}

type EntriesProps = {
  readonly checked: Response<'cite.check'>;
  readonly onShowItem: (id: string) => void;
};

function EntriesToLookAt({ checked, onShowItem }: EntriesProps) {
  return (
    <>
      <ul className={styles.entries} aria-label={t.exporting.checkedList}>
        {checked.entries.map(({ id, citekey, title, findings }) => (
          <li key={id}>
            <AriaButton className={styles.entry} onPress={() => onShowItem(id)}>
              <span className={styles.entryTitle} dir="auto">
                {title || citekey}
              </span>
              <span className={styles.sentences} dir="auto">
                {findings.map(({ message }) => say(message)).join(' · ')}
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {checked.found > checked.entries.length && (
        <p className={styles.quiet}>{t.exporting.checkedMore(checked.found - checked.entries.length)}</p>
      )}
    </>
  );
}
