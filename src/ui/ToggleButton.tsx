import { ToggleButton as AriaToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import buttonStyles from './Button.module.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './ToggleButton.module.css';

type ToggleButtonProps = {
  readonly label: string;
  /** Stands for the label, which is then shown when the pointer rests on it. */
  readonly icon?: IconName;
  /** More about it, shown when the pointer rests on it. */
  readonly note?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly 'data-find-opener'?: boolean;
};

/** A button that stays pressed. */
export function ToggleButton({ label, icon, note, isSelected, onChange, ...rest }: ToggleButtonProps) {
  return (
    <TooltipTrigger delay={600} isDisabled={icon === undefined && note === undefined}>
      <AriaToggleButton
        {...rest}
        className={cx(buttonStyles.button, styles.toggle)}
        isSelected={isSelected}
        onChange={onChange}
        {...(icon === undefined ? {} : { 'aria-label': label })}
      >
        {icon === undefined ? label : <Icon name={icon} />}
      </AriaToggleButton>
      <Tooltip className={buttonStyles.tooltip} offset={6}>
        {note ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
}
