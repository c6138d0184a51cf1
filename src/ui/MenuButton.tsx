import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import styles from './MenuButton.module.css';

type MenuButtonProps = {
  readonly label: string;
  readonly icon: IconName;
  readonly actions: readonly { readonly id: string; readonly label: string; run(): void }[];
};

/** A small button that opens a menu of what can be done with something. */
export function MenuButton({ label, icon, actions }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={styles.button}>
        <Icon name={icon} />
      </Button>
      <Popover className={styles.popover} placement="bottom end">
        <Menu
          className={styles.menu}
          aria-label={label}
          onAction={(key) => actions.find(({ id }) => id === key)?.run()}
        >
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} className={styles.item}>
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
