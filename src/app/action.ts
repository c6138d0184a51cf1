import type { t } from '../messages/t.ts';

/** What the window is able to do, under one name and one set of keys. */
export type Action = {
  readonly id: string;
  readonly label: string;
  /** The first one is shown. Single letters act only while the list has the focus. */
  readonly keys?: readonly string[];
  readonly menu?: keyof typeof t.menus;
  /** Leaves a line above it in its menu. */
  readonly startsGroup?: boolean;
  /** Acts also while somebody types in a field. */
  readonly whileTyping?: boolean;
  /** False while it makes no sense. */
  readonly when?: () => boolean;
  run(): void | Promise<void>;
};
