import type { StylesMessages } from '#core/said/styles.ts';
import type { Phrases } from '../../phrases.ts';

export const styles: Phrases<StylesMessages> = {
  'styles.not-installed': ({ style }) =>
    `“${style}” is not a style you have installed, so it cannot be removed.`,
  'styles.parent-missing': ({ style, parent }) =>
    `“${style}” follows the style “${parent}”, which is not there. Install that first.`,
  'styles.unknown': ({ style, similar }) =>
    `There is no citation style “${style}”. “pressmark styles ${similar}” lists those with a similar name.`,
  'styles.no-style': ({ name, reason }) => `${name} is not a citation style (CSL 1.0): ${reason}.`,
  'styles.no-xml': ({ told }) => `it is not XML (${told})`,
  'styles.no-citation': 'it has no citation',
  'styles.follows-itself': 'it follows itself',
  'styles.no-title': 'it has no title or no id',
  'styles.first-element': ({ name }) => `its first element is “${name}”, not “style”`,
  'styles.too-large': 'it is too large or too deep',
  'styles.empty': 'it is empty',
  'styles.saved-without': ({ title, subjects }) =>
    `The file has all that was mended in “${title}”. Other programs do not have the rules that Pressmark applies to the works themselves: on ${subjects.join('; ')}.`,
  'styles.rules-copies': 'archived copies',
  'styles.rules-once': 'names that are author, site and publisher at once',
  'styles.rules-people': 'directors, hosts, speakers and desks of editors',
  'styles.rules-titles': 'capitals, stops, translations and short forms of titles',
  'styles.rules-kinds': 'words for kinds of works',
  'styles.rules-numbers': 'numbers of reports, articles, pages and editions',
  'styles.rules-posts': 'posts and handles',
  'styles.rules-legal': 'laws and courts',
  'styles.rules-publishers': 'names and places of publishers',
  'styles.rules-dates': 'access dates',
};
