import { useState } from 'react';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDateVariable,
  type CslNameVariable,
} from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import { OWN_VARIABLES, ownVariable } from '#core/model/own-variables.ts';
import { textFromDate, textFromNames } from '#core/model/typed-text.ts';
import { t } from '../../messages/en.ts';
import { Field } from '../../ui/Field.tsx';
import { originNote } from './origin-note.ts';
import { useEdit } from './use-edit.ts';

type EditableFieldProps = {
  readonly item: Item;
  /** A variable of CSL or of ours, or `citation-key`. */
  readonly variable: string;
  readonly isReadOnly: boolean;
};

const LONG = ['title', 'abstract', 'note', 'annote'];
const CODES = ['URL', 'citation-key', 'DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'archive-url'];

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
      label={t.variableName(variable)}
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
      isCode={CODES.includes(variable)}
      fieldId={variable}
      {...(LONG.includes(variable) ? { rows: 2 } : {})}
    />
  );
}

function placeholderFor(variable: string): string | undefined {
  if (isName(variable)) return t.info.namesHint;
  return isDate(variable) || variable === 'archive-date' ? t.info.dateHint : undefined;
}

function typedValue({ csl, citekey }: Item, variable: string): string {
  if (variable === 'citation-key') return citekey;
  if (isName(variable)) return textFromNames(csl[variable] ?? []);
  if (isDate(variable)) return (csl[variable] && textFromDate(csl[variable])) ?? '';
  const own = OWN_VARIABLES.find((each) => each === variable);
  if (own) return ownVariable(csl, own) ?? '';
  const text = CSL_TEXT_VARIABLES.find((each) => each === variable);
  return (text && csl[text]) ?? '';
}

function isName(variable: string): variable is CslNameVariable {
  return CSL_NAME_VARIABLES.some((each) => each === variable);
}

function isDate(variable: string): variable is CslDateVariable {
  return CSL_DATE_VARIABLES.some((each) => each === variable);
}
