import { useId } from 'react';
import { CSL_TYPES } from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import { t } from '../../messages/en.ts';
import styles from './InfoPanel.module.css';
import { originNote } from './origin-note.ts';
import { useEdit } from './use-edit.ts';

/** The kind of work: it decides how the item is cited. */
export function TypeField({ item, isReadOnly }: { readonly item: Item; readonly isReadOnly: boolean }) {
  const id = useId();
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
      <span>{error ?? originNote(item.provenance.type)}</span>
    </div>
  );
}
