import { preferences } from '../lib/preferences.ts';
import { hasSidebar } from '../lib/use-width.ts';
import { openDialog } from '../lib/view-state.ts';

/** Shows or hides the side bar; in a narrow window it comes over the list. */
export function toggleSidebar(): void {
  if (hasSidebar()) preferences.set(({ sidebarShown }) => ({ sidebarShown: !sidebarShown }));
  else openDialog('places');
}
