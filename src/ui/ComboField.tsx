import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './ComboField.module.css';

type ComboFieldProps = {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
  /** Enter, with what stands in the field. */
  readonly onSubmit: (value: string) => void;
  readonly error?: string | undefined;
};

/** A text field that offers what there is and takes anything else. */
export function ComboField({ label, note, value, options, onChange, onSubmit, error }: ComboFieldProps) {
  return (
    <ComboBox
      className={styles.field}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={error !== undefined}
      autoFocus
    >
      <Label className={styles.label}>{label}</Label>
      <Input
        className={styles.input}
        dir="auto"
        onKeyDownCapture={(event) => {
          const isOnOption = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key !== 'Enter' || isOnOption) return;
          event.preventDefault();
          onSubmit(event.currentTarget.value);
        }}
      />
      {error === undefined && note !== undefined && (
        <Text slot="description" className={styles.note}>
          {note}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list}>
          {options.map((option) => (
            <ListBoxItem key={option} id={option} textValue={option} className={styles.option}>
              <span dir="auto">{option}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
