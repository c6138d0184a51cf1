import { useAsk } from '../../lib/use-ask.ts';
import { say, sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CitePanel.module.css';

type FindingsProps = {
  readonly id: string;
  readonly style: string;
  readonly onGoToField: (variable: string) => void;
};

/** What a style editor would ask about this item, each with a way to the field. */
export function Findings({ id, style, onGoToField }: FindingsProps) {
  const { data, error } = useAsk('cite.check', { selection: { ids: [id] }, style }, { keepPrevious: true });
  const findings = data?.entries.find((entry) => entry.id === id)?.findings ?? [];
  return (
    <section className={styles.part} aria-labelledby="findings">
      <h3 id="findings" className={styles.heading}>
        {t.cite.check}
      </h3>
      {error && <p role="alert">{sayError(error)}</p>}
      {!data && !error && <p className={styles.quiet}>{t.cite.checking}</p>}
      {data && findings.length === 0 && (
        <p className={styles.good}>
          <Icon name="check" />
          <span>{t.cite.checkNothing}</span>
        </p>
      )}
      <ul className={styles.findings}>
        {findings.map(({ variable, severity, message }) => (
          <li key={`${variable} ${say(message)}`} className={styles.finding}>
            <Icon name={severity === 'missing' ? 'missing' : 'alert'} />
            <div dir="auto">
              <strong>{t.cite.severities[severity]}</strong> <bdi>{say(message)}</bdi>{' '}
              <Button look="link" onPress={() => onGoToField(variable)}>
                {t.cite.goTo(t.variableName(variable))}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
