import type { AbsentMessages } from '#core/said/absent.ts';
import type { Phrases } from '../../phrases.ts';

export const absent: Phrases<AbsentMessages> = {
  'absent.page-title': 'The page names no title.',
  'absent.page-author': 'No author in the page’s data and no byline.',
  'absent.page-date': 'No date in the page’s data, its address or its text.',
  'absent.page-outlet': 'The page does not name its outlet.',
  'absent.origin': 'The file does not say where it came from.',
  'absent.image-title': 'An image names no title.',
  'absent.image-text': 'Nothing is read out of images.',
  'absent.text': 'The text is empty.',
  'absent.text-author': 'No byline or reporting credit in the text.',
  'absent.text-date': 'No full date in the text.',
  'absent.text-outlet': 'No outlet named in a dateline.',
  'absent.text-address': 'A text has no address of its own.',
  'absent.pdf-locked': 'The PDF is protected with a password.',
  'absent.pdf-title': 'The PDF names no title.',
  'absent.pdf-author': 'The PDF names no author.',
  'absent.pdf-date': ({ madeOn }) =>
    madeOn === undefined
      ? 'No date of publication in the PDF’s data or on its first page.'
      : `No date of publication in the PDF’s data or on its first page. The file was made on ${madeOn}.`,
};
