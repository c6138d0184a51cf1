import type { SnapshotFormat } from '#core/model/snapshot-formats.ts';
import { count, number } from '../words.ts';

const FORMATS: Readonly<Record<SnapshotFormat, string>> = {
  html: 'HTML page',
  mhtml: 'MHTML, the browser’s own record',
  wacz: 'WACZ, for web archives',
  pdf: 'PDF',
  png: 'Screenshot (PNG)',
  jpeg: 'Screenshot (JPEG)',
  text: 'Text',
  original: 'The file as it was kept',
};

/** “2 paragraphs added, 1 removed”; of none nothing is said. */
function changes(added: number, removed: number): string {
  const paragraphs = (total: number) => count(total, 'paragraph', 'paragraphs');
  if (added === 0) return `${paragraphs(removed)} removed`;
  return `${paragraphs(added)} added${removed === 0 ? '' : `, ${number(removed)} removed`}`;
}

/** What the window says about captures and the view of them. */
export const looking = {
  snapshotView: {
    sheet: 'The snapshot as it was kept',
    sheetKeys: 'The keys go to the page. Escape or F6 comes back.',
    toolbar: 'How the snapshot is shown',
    none: 'Nothing was captured of this item.',
    captures: 'Captures of this item, the newest first',
    chooseCapture: (moment: string, at: number, total: number) =>
      total === 1 ? moment : `${moment} · ${at} of ${total}`,
    newest: 'newest',
    shownAs: 'Show as',
    original: 'Original',
    reading: 'Reading view',
    screenshot: 'Screenshot',
    changes: 'Changes',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoomReset: 'Actual size',
    find: 'Find in snapshot',
    findField: 'Find in this snapshot',
    findNext: 'Next place',
    findPrevious: 'Previous place',
    stopFinding: 'Stop finding',
    found: (at: number, matches: number) =>
      matches === 0 ? 'Not found' : `${number(at)} of ${number(matches)}`,
    hideOverlays: 'Hide overlays',
    hideOverlaysNote:
      'Hides cookie banners and sign-up boxes while you look. What was sealed stays as it is.',
    openInBrowser: 'Open in browser…',
    saveCopy: 'Save a copy…',
    saveAs: (format: SnapshotFormat) => FORMATS[format],
    saved: (file: string) => `Saved ${file}.`,
    facts: 'About this capture',
    noPdf: 'Pressmark shows the text of a PDF, not its pages. Save a copy to see it in a PDF program.',
    noPdfText: 'No text could be read out of this PDF. Save a copy to see it in a PDF program.',
    compareWith: 'Compared with',
    unchangedSince: (moment: string) => `The text has not changed since ${moment}.`,
    sameFileAs: (moment: string) => `The very same file as on ${moment}.`,
    changedSince: (moment: string, added: number, removed: number) =>
      `${changes(added, removed)} since ${moment}.`,
    showChanges: 'Show changes',
    kept: (total: number) => count(total, 'paragraph unchanged', 'paragraphs unchanged'),
    added: 'Added',
    removed: 'Removed',
  },
  methodNames: {
    'pasted-text': 'Pasted text',
    file: 'File',
    'web-archive': 'Web archive',
    'browser-window': 'Loaded by Pressmark',
    'signed-in-window': 'Loaded where you had signed in',
    'recorded-window': 'Loaded by Pressmark, requests recorded',
  },
} as const;
