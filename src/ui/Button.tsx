import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  /** Shown when the pointer rests on it, with its shortcut if it has one. */
  readonly tooltip?: string;
};

/** A button in one of four looks: framed, filled, bare, or like a link. */
export function Button({ look = 'plain', tooltip, children, ...props }: ButtonProps) {
  const button = (
    <AriaButton {...props} className={cx(styles.button, styles[look])}>
      {/* “Export…” keeps its dots at its end in a window that runs the other way. */}
      {typeof children === 'string' ? <bdi>{children}</bdi> : children}
    </AriaButton>
  );
  if (tooltip === undefined) return button;
  return (
    <TooltipTrigger delay={600}>
      {button}
      <Tooltip className={styles.tooltip} offset={6}>
        {tooltip}
      </Tooltip>
    </TooltipTrigger>
  );
}
