import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';

type FieldProps = {
  readonly label: string;
  /** It is read out, but not shown: what is around the field says what it is. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: NonNullable<TextFieldProps['onKeyDown']>;
  readonly placeholder?: string;
  /** A quiet word under the field: where the value comes from, or what to write. */
  readonly note?: string;
  /** Stands in the note’s place and can be pressed. */
  readonly aside?: ReactNode;
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** Addresses, digests and keys run from left to right in any window. */
  readonly isCode?: boolean;
  readonly fieldId?: string;
};

/** A labelled text field of one or more lines, with a note and an error under it. */
export function Field({
  label,
  isLabelHidden = false,
  value,
  onChange,
  onBlur,
  onKeyDown,
  note,
  aside,
  error,
  rows,
  isCode,
  fieldId,
  ...rest
}: FieldProps) {
  const shared = {
    className: styles.input,
    dir: isCode ? 'ltr' : 'auto',
    'data-code': isCode || undefined,
    placeholder: rest.placeholder,
    'data-field': fieldId,
  };
  return (
    <TextField
      {...(isLabelHidden && { 'aria-label': label })}
      className={styles.field}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={rest.isDisabled ?? false}
      autoFocus={rest.autoFocus ?? false}
      onBlur={onBlur}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // Escape still closes the dialog around it.
        event.continuePropagation();
      }}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      {rows === undefined ? <Input {...shared} /> : <TextArea {...shared} rows={rows} />}
      {error === undefined && aside}
      {error === undefined && note !== undefined && (
        <Text slot="description" className={styles.note} dir="auto">
          {note}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </TextField>
  );
}
