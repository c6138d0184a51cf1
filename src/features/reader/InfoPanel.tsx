import { CSL_DATE_VARIABLES, CSL_NAME_VARIABLES, CSL_TEXT_VARIABLES } from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import { OWN_VARIABLES, ownVariable } from '#core/model/own-variables.ts';
import { useStore } from '../../lib/create-store.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { viewState } from '../../lib/view-state.ts';
import { EditableField } from './EditableField.tsx';
import { HistoryOfItem } from './HistoryOfItem.tsx';
import styles from './InfoPanel.module.css';
import { NotesOfItem } from './NotesOfItem.tsx';
import { RelatedItems } from './RelatedItems.tsx';
import { TagsOfItem } from './TagsOfItem.tsx';
import { TypeField } from './TypeField.tsx';

const VARIABLES = [
  'title',
  'author',
  'container-title',
  'issued',
  'URL',
  'abstract',
  'editor',
  'publisher-place',
  'publisher',
  'language',
] as const;

/** Where they stand: first what nearly every work has, then what this one has, and what somebody asked to see. */
function variablesOf({ csl }: Item, asked: string | undefined): readonly string[] {
  const isShown = (variable: string) => VARIABLES.some((each) => each === variable);
  const known = [...CSL_NAME_VARIABLES, ...CSL_DATE_VARIABLES, ...CSL_TEXT_VARIABLES].filter(
    (variable) => variable !== 'citation-key' && (csl[variable] !== undefined || variable === asked),
  );
  const own = OWN_VARIABLES.filter(
    (variable) => ownVariable(csl, variable) !== undefined || variable === asked,
  );
  return [...VARIABLES, ...[...known, ...own].filter((variable) => !isShown(variable))];
}

/** What is known of an item and where it comes from, to be corrected; and its tags. */
export function InfoPanel({ item, isReadOnly }: { readonly item: Item; readonly isReadOnly: boolean }) {
  const asked = useStore(viewState, (state) => state.asked);
  const { data } = useAsk('item.choices', { id: item.id }, { enabled: item.snapshots.length > 0 });
  return (
    <div className={styles.panel}>
      <TagsOfItem item={item} isReadOnly={isReadOnly} />
      {variablesOf(item, asked?.id === item.id ? asked.variable : undefined).map((variable) => (
        <EditableField
          key={variable}
          item={item}
          variable={variable}
          isReadOnly={isReadOnly}
          choices={data?.fields[variable]}
        />
      ))}
      <NotesOfItem notes={item.notes ?? []} />
      <RelatedItems ids={item.related ?? []} />
      <TypeField item={item} isReadOnly={isReadOnly} choices={data?.fields.type} />
      <EditableField item={item} variable="citation-key" isReadOnly={isReadOnly} />
      <HistoryOfItem id={item.id} isReadOnly={isReadOnly} />
    </div>
  );
}
