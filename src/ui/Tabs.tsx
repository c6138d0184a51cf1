import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './Tabs.module.css';

type TabsProps<T extends string> = {
  readonly label: string;
  readonly selected: T;
  readonly onSelect: (tab: T) => void;
  readonly tabs: readonly { readonly id: T; readonly label: string; readonly content: () => ReactNode }[];
  /** Stands at the end of the row of tabs. */
  readonly end?: ReactNode;
};

/** Tabs in a row; only the panel shown is rendered. */
export function Tabs<T extends string>({ label, selected, onSelect, tabs, end }: TabsProps<T>) {
  return (
    <AriaTabs
      className={styles.tabs}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab) onSelect(tab.id);
      }}
    >
      <div className={styles.bar}>
        <TabList aria-label={label} className={styles.list}>
          {tabs.map(({ id, label: name }) => (
            <Tab key={id} id={id} className={styles.tab}>
              {name}
            </Tab>
          ))}
        </TabList>
        {end}
      </div>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {id === selected && content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
