import type { BrowserMessages } from '#core/said/browser.ts';
import type { Phrases } from '../../phrases.ts';

export const browser: Phrases<BrowserMessages> = {
  'browser.ended': 'The browser for captures ended without an answer. Try again.',
  'browser.no-electron':
    'Archiving a web address needs Electron, which is not set up. Run “npm run setup” and try again.',
  'browser.no-display':
    'Archiving a web address needs a display, or Xvfb (Debian package “xvfb”) in its place.',
};
