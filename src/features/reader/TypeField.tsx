import { useId, useState } from 'react';
import type { FieldChoice } from '#contract/ipc.ts';
import { CSL_TYPES } from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import { t } from '../../messages/t.ts';
import { FieldOrigin } from './FieldOrigin.tsx';
import styles from './InfoPanel.module.css';
import { useEdit } from './use-edit.ts';

type TypeFieldProps = {
  readonly item: Item;
  readonly isReadOnly: boolean;
  /** What the source speaks for, the best first. */
  readonly choices?: readonly FieldChoice[] | undefined;
};

/** The kind of work: it decides how the item is cited. */
export function TypeField({ item, isReadOnly, choices = [] }: TypeFieldProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { save, error } = useEdit(item.id);
  const types = [...t.knownTypes, ...CSL_TYPES.filter((type) => !t.knownTypes.includes(type))];
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{t.variableName('type')}</label>
      <select
        id={id}
        data-field="type"
        value={item.csl.type}
        disabled={isReadOnly}
        onChange={(event) => void save({ type: event.target.value })}
      >
        {types.map((type) => (
          <option key={type} value={type}>
            {t.typeName(type)}
          </option>
        ))}
      </select>
      {error === undefined ? (
        <FieldOrigin
          item={item}
          variable="type"
          known={item.csl.type}
          choices={isReadOnly ? [] : choices}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          shown={t.typeName}
        />
      ) : (
        <span>{error}</span>
      )}
    </div>
  );
}
