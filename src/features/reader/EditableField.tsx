import { useState } from 'react';
import type { FieldChoice } from '#contract/ipc.ts';
import { isDateVariable, isNameVariable, textFromValue } from '#core/csl/typed-value.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { Item } from '#core/model/item.ts';
import { OWN_VARIABLES, ownVariable } from '#core/model/own-variables.ts';
import { t } from '../../messages/t.ts';
import { Field } from '../../ui/Field.tsx';
import { FieldOrigin } from './FieldOrigin.tsx';
import { useEdit } from './use-edit.ts';

type EditableFieldProps = {
  readonly item: Item;
  /** A variable of CSL or of ours, or `citation-key`. */
  readonly variable: string;
  readonly isReadOnly: boolean;
  /** What the source offers for it, the best first. */
  readonly choices?: readonly FieldChoice[] | undefined;
};

const LONG = ['title', 'abstract', 'note', 'annote'];
const CODES = ['URL', 'citation-key', 'DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'archive-url'];

/**
 * One variable, edited in place: leaving the field or Enter keeps the change, Escape takes it back. The down arrow
 * opens what else the source offers.
 */
export function EditableField({ item, variable, isReadOnly, choices = [] }: EditableFieldProps) {
  const known = typedValue(item, variable);
  const [typed, setTyped] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
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
        } else if (event.key === 'ArrowDown' && choices.length > 0 && isAtEnd(event.target)) {
          event.preventDefault();
          setIsOpen(true);
        }
      }}
      placeholder={placeholderFor(variable)}
      aside={
        <FieldOrigin
          item={item}
          variable={variable}
          known={known}
          choices={isReadOnly ? [] : choices}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
        />
      }
      error={error}
      isDisabled={isReadOnly}
      isCode={CODES.includes(variable)}
      fieldId={variable}
      {...(LONG.includes(variable) ? { rows: 2 } : {})}
    />
  );
}

function placeholderFor(variable: string): string | undefined {
  if (isNameVariable(variable)) return t.info.namesHint;
  return isDateVariable(variable) || variable === 'archive-date' ? t.info.dateHint : undefined;
}

function typedValue({ csl, citekey }: Item, variable: string): string {
  if (variable === 'citation-key') return citekey;
  const own = OWN_VARIABLES.find((each) => each === variable);
  if (own) return ownVariable(csl, own) ?? '';
  return textFromValue(variable, csl[variable as keyof CslItem]);
}

/** In a field of several lines the arrow moves between them first. */
function isAtEnd(target: EventTarget): boolean {
  return !(target instanceof HTMLTextAreaElement) || target.selectionEnd === target.value.length;
}
