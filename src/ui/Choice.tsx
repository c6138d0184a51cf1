import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './Choice.module.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** Hides the label from sight; it is still read out. */
  readonly isLabelHidden?: boolean;
  /** Names of any length, each in a frame of its own, on as many lines as they need. */
  readonly isWrapping?: boolean;
};

/** One of a few, side by side. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
  isWrapping = false,
}: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={styles.group}
      value={value}
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen);
        if (option) onChange(option.value);
      }}
      orientation="horizontal"
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <div className={isWrapping ? styles.chips : styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={isWrapping ? styles.chip : styles.option}>
            {isWrapping ? <span dir="auto">{option.label}</span> : option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
