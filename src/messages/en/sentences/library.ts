import type { LibraryMessages } from '#core/said/library.ts';
import type { Phrases } from '../../phrases.ts';

export const library: Phrases<LibraryMessages> = {
  'library.not-valid': 'These values do not make a valid item.',
  'library.no-citekey': ({ text }) =>
    `“${text}” cannot be a citekey. Use letters a–z, digits and _ : . + / -, beginning with a letter or digit.`,
  'library.no-type': ({ text }) =>
    `“${text}” is not an item type. Use one of CSL’s, such as article-newspaper, webpage, report or post.`,
  'library.no-address': ({ text }) =>
    `“${text}” is not a web address. It should begin with https:// or http://.`,
  'library.no-variable': ({ variable }) =>
    `“${variable}” is not a CSL variable. Pressmark knows title, author, issued, container-title, URL and the others of CSL 1.0.2.`,
  'library.no-date': ({ text }) =>
    `“${text}” is not a date Pressmark can read. Write 2019-06-30, May 2020, Fall 2019 or 2019, or leave it empty if it is unknown.`,
  'library.left-empty': 'You left it empty.',
  'library.no-item': ({ id }) => `There is no item ${id} in this library.`,
  'library.long-tag': ({ most }) => `A tag can have at most ${most} characters.`,
  'library.empty-tag': 'A tag needs at least one letter.',
  'library.no-value': ({ variable }) => `This is no value for “${variable}”.`,
  'library.values-do-not-fit': 'One of these values does not fit its field.',
  'library.unnamed-collection': 'A collection needs a name.',
  'library.collection-not-made': 'A collection was not made.',
  'library.no-tag': ({ tag }) => `No item is tagged “${tag}”.`,
  'library.tag-within-itself': ({ tag, to }) =>
    `“${to}” would lie in the tag “${tag}” itself. Choose a name outside of it.`,
  'library.collection-within-itself': ({ name, into }) =>
    `“${into}” lies in “${name}”, or is it, so “${name}” cannot be moved there.`,
  'library.no-collection': 'This collection is not there any more.',
  'library.citekey-in-use': ({ citekey }) =>
    `The citekey “${citekey}” is in use by another item. Choose another.`,
  'library.no-day': ({ text }) =>
    `“${text}” is not a date Pressmark can read. Write 2019-06-30, 2019-06 or 2019, or leave it empty if it is unknown.`,
};
