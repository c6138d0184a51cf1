import { useQueryClient } from '@tanstack/react-query';
import type { Finding } from '#contract/citing.ts';
import type { OutletKind } from '#core/model/outlet-kind.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notifyFailure } from '../../lib/tasks.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { say, sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CitePanel.module.css';
import { useEdit } from './use-edit.ts';

type FindingsProps = {
  readonly id: string;
  readonly style: string;
  readonly locale?: string | undefined;
  readonly onGoToField: (variable: string) => void;
};

/** What a style editor would ask about this item, each with a way to the field, and a mend where there is one. */
export function Findings({ id, style, locale, onGoToField }: FindingsProps) {
  const { data, error } = useAsk(
    'cite.check',
    { selection: { ids: [id] }, style, locale },
    { keepPrevious: true },
  );
  const { save, error: refused } = useEdit(id);
  const client = useQueryClient();
  const checkAgain = () => void client.invalidateQueries({ queryKey: ['cite.check'] });
  const findings = data?.entries.find((entry) => entry.id === id)?.findings ?? [];
  const mend = (changes: Readonly<Record<string, string>>) => {
    void save(changes).then((isDone) => (isDone ? checkAgain() : undefined));
  };
  const sayOutlet = (outlet: string, kind: OutletKind) => {
    ask('outlets.set', { outlet, kind }).then(checkAgain, notifyFailure);
  };
  return (
    <section className={styles.part} aria-labelledby="findings">
      <h3 id="findings" className={styles.heading}>
        {t.cite.check}
      </h3>
      {error && <p role="alert">{sayError(error)}</p>}
      {refused !== undefined && <p role="alert">{refused}</p>}
      {!data && !error && <p className={styles.quiet}>{t.cite.checking}</p>}
      {data && findings.length === 0 && (
        <p className={styles.good}>
          <Icon name="check" />
          <span>{t.cite.checkNothing}</span>
        </p>
      )}
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.variable} ${say(finding.message)}`} className={styles.finding}>
            <Icon name={finding.severity === 'missing' ? 'missing' : 'alert'} />
            <div dir="auto">
              <strong>{t.cite.severities[finding.severity]}</strong> <bdi>{say(finding.message)}</bdi>{' '}
              <Answers finding={finding} onMend={mend} onSayOutlet={sayOutlet} />
              <Button look="link" onPress={() => onGoToField(finding.variable)}>
                {t.cite.goTo(t.variableName(finding.variable))}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AnswersProps = {
  readonly finding: Finding;
  readonly onMend: (changes: Readonly<Record<string, string>>) => void;
  readonly onSayOutlet: (outlet: string, kind: OutletKind) => void;
};

/** What can be done about a finding with one press. */
function Answers({ finding: { mend, asksOutlet }, onMend, onSayOutlet }: AnswersProps) {
  return (
    <>
      {mend && (
        <>
          <Button look="link" onPress={() => onMend(mend.changes)}>
            {say(mend.label)}
          </Button>{' '}
        </>
      )}
      {asksOutlet !== undefined &&
        (['newspaper', 'news-site'] as const).map((kind) => (
          <Button key={kind} look="link" onPress={() => onSayOutlet(asksOutlet, kind)}>
            {t.cite.outlets[kind]}
          </Button>
        ))}
    </>
  );
}
