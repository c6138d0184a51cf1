import { useState } from 'react';
import type { Item } from '#core/model/item.ts';
import { textFromDate, textFromNames } from '#core/model/typed-text.ts';
import { t } from '../../messages/en.ts';
import { Field } from '../../ui/Field.tsx';
import { originNote } from './origin-note.ts';
import { useEdit } from './use-edit.ts';

type EditableFieldProps = {
  readonly item: Item;
  readonly variable:
    | 'title'
    | 'author'
    | 'editor'
    | 'container-title'
    | 'issued'
    | 'URL'
    | 'publisher-place'
    | 'publisher'
    | 'abstract'
    | 'language'
    | 'citation-key';
  readonly isReadOnly: boolean;
};

const LONG = ['title', 'abstract'];

/** One variable, edited in place: leaving the field or Enter keeps the change, Escape takes it back. */
export function EditableField({ item, variable, isReadOnly }: EditableFieldProps) {
  const known = typedValue(item, variable);
  const [typed, setTyped] = useState<string>();
  const { save, error, clearError } = useEdit(item.id);
  const commit = async () => {
    if (typed === undefined || typed.trim() === known) {
      setTyped(undefined);
      return;
    }
    if (await save({ [variable]: typed })) setTyped(undefined);
  };
  return (
    <Field
      label={variable === 'citation-key' ? t.info.citekey : t.info[variable]}
      value={typed ?? known}
      onChange={(text) => {
        setTyped(text);
        clearError();
      }}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          void commit();
        } else if (event.key === 'Escape' && typed !== undefined) {
          setTyped(undefined);
          clearError();
        }
      }}
      placeholder={placeholderFor(variable)}
      note={originNote(item.provenance[variable])}
      error={error}
      isDisabled={isReadOnly}
      isCode={variable === 'URL' || variable === 'citation-key'}
      fieldId={variable}
      {...(LONG.includes(variable) ? { rows: 2 } : {})}
    />
  );
}

function placeholderFor(variable: string): string | undefined {
  if (variable === 'author' || variable === 'editor') return t.info.namesHint;
  return variable === 'issued' ? t.info.dateHint : undefined;
}

function typedValue({ csl, citekey }: Item, variable: EditableFieldProps['variable']): string {
  if (variable === 'citation-key') return citekey;
  if (variable === 'author' || variable === 'editor') return textFromNames(csl[variable] ?? []);
  if (variable === 'issued') return (csl.issued && textFromDate(csl.issued)) ?? '';
  return csl[variable] ?? '';
}
