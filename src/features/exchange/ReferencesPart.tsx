import { useAsk } from '../../lib/use-ask.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './exchange.module.css';
import { type ChangeForm, type ExportForm, type ExportWhat, keepableFormat } from './export-form.ts';

type ReferencesPartProps = {
  readonly form: ExportForm;
  readonly what: ExportWhat;
  readonly onChange: ChangeForm;
};

/** References for another program: the format, what it does not carry, and whether the file is kept. */
export function ReferencesPart({ form, what, onChange }: ReferencesPartProps) {
  const { data } = useAsk('export.formats', {});
  const formats = (data?.formats ?? []).filter(({ isWritten }) => isWritten);
  const chosen = formats.find(({ id }) => id === form.format);
  return (
    <>
      <Select
        label={t.exporting.format}
        value={form.format}
        options={formats.map(({ id, label, extensions }) => ({
          value: id,
          label: extensions[0] === undefined ? label : `${label} (.${extensions[0]})`,
        }))}
        onChange={(format) => onChange({ format })}
      />
      {chosen && (
        <section className={styles.losses} aria-label={t.exporting.losses} aria-live="polite">
          {chosen.losses.length === 0 ? (
            <p className={styles.good}>
              <Icon name="check" />
              {t.exporting.noLosses}
            </p>
          ) : (
            <>
              <h3>{t.exporting.losses}</h3>
              <ul>
                {chosen.losses.map(say).map((sentence) => (
                  <li key={sentence}>
                    <span dir="auto">{sentence}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {form.format === 'bibtex' && !form.isKept && (
        <Checkbox
          label={t.exporting.macros}
          isSelected={form.hasMacros}
          onChange={(hasMacros) => onChange({ hasMacros })}
        />
      )}
      {keepableFormat(form.format, what) && (
        <div className={styles.keep}>
          <Checkbox
            label={t.exporting.keep}
            isSelected={form.isKept}
            onChange={(isKept) => onChange({ isKept })}
          />
          <p className={styles.quiet} dir="auto">
            {t.exporting.keepNote}
          </p>
        </div>
      )}
    </>
  );
}
