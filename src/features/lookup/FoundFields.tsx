import type { LookedUpField } from '#contract/lookup-channels.ts';
import { t } from '../../messages/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './lookup.module.css';

type FoundFieldsProps = {
  readonly fields: readonly LookedUpField[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (variable: string, isChosen: boolean) => void;
};

/** What the service says beside what the item says; what the item lacks is ticked. */
export function FoundFields({ fields, chosen, onChoose }: FoundFieldsProps) {
  if (fields.length === 0) {
    return (
      <p role="status" dir="auto">
        {t.lookup.same}
      </p>
    );
  }
  return (
    <table className={styles.table} aria-label={t.lookup.results}>
      <thead>
        <tr>
          <th scope="col">{t.lookup.field}</th>
          <th scope="col">{t.lookup.now}</th>
          <th scope="col">{t.lookup.found}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ variable, now, found }) => (
          <tr key={variable}>
            <th scope="row">
              <Checkbox
                label={t.variableName(variable)}
                isSelected={chosen.has(variable)}
                onChange={(isChosen) => onChoose(variable, isChosen)}
              />
            </th>
            <td dir="auto">{shown(variable, now) || t.lookup.nothing}</td>
            <td dir="auto">{shown(variable, found)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(variable: string, text: string): string {
  return variable === 'type' && text !== '' ? t.typeName(text) : text;
}
