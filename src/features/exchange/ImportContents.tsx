import type { Request, Response } from '#contract/ipc.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './exchange.module.css';

type Duplicates = Request<'source.import'>['duplicates'];

type ImportContentsProps = {
  readonly found: Response<'source.inspect'>;
  readonly duplicates: Duplicates;
  readonly onDuplicates: (duplicates: Duplicates) => void;
};

const CHOICES = (['skip', 'merge', 'add'] as const).map((value) => ({
  value,
  label: t.importing.choices[value],
}));
const FEW = 5;

/** What a file of references holds: how much, what is in the library already, and what is wrong with it. */
export function ImportContents({ found, duplicates, onDuplicates }: ImportContentsProps) {
  const { formatLabel, entries, notes, problems, moreProblems } = found;
  return (
    <>
      <p className={styles.line} dir="auto">
        {formatLabel} · {entries === 0 ? t.importing.nothing : t.importing.entries(entries)}
      </p>
      {found.duplicateCount > 0 && (
        <section className={styles.part}>
          <h3>
            <Icon name="copy" />
            <span dir="auto">{t.importing.duplicates(found.duplicateCount)}</span>
          </h3>
          <ul className={styles.titles}>
            {found.duplicates.slice(0, FEW).map(({ name, title, itemId }) => (
              <li key={`${name} ${itemId}`}>
                <span dir="auto">{title || name}</span>
              </li>
            ))}
            {found.duplicateCount > FEW && (
              <li>
                {t.importing.moreDuplicates(found.duplicateCount - Math.min(FEW, found.duplicates.length))}
              </li>
            )}
          </ul>
          <Choice
            label={t.importing.what}
            value={duplicates}
            options={CHOICES}
            onChange={onDuplicates}
            isWrapping
          />
          <p className={styles.quiet} dir="auto" aria-live="polite">
            {t.importing.choiceNotes[duplicates]}
          </p>
        </section>
      )}
      {problems.length > 0 && (
        <section className={styles.part}>
          <h3 data-problem>
            <Icon name="alert" />
            <span dir="auto">{t.importing.problems(problems.length + moreProblems)}</span>
          </h3>
          {/* It scrolls, so the keyboard must get to it. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
          <ul className={styles.problems} tabIndex={0}>
            {problems.map((problem) => (
              <li key={`${problem.index} ${say(problem.message)}`}>
                <span dir="auto">{t.importing.problem({ ...problem, what: say(problem.message) })}</span>
              </li>
            ))}
            {moreProblems > 0 && <li>{t.importing.moreProblems(moreProblems)}</li>}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.part}>
          <h3>{t.importing.notes}</h3>
          <ul className={styles.titles}>
            {notes.map((note) => (
              <li key={say(note)}>
                <span dir="auto">{say(note)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
