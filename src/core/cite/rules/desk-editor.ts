import { hasDeskEditor } from '../../model/desk-editor.ts';
import { type CiteRule, without } from './cite-rule.ts';

/**
 * Leaves the editing credit of a news report out: styles put an editor in the place of a missing author, and
 * that would name as author someone who is none.
 *
 * @see Publication Manual of the APA, 7th ed., 9.12 (no author: the title moves into its place)
 * @see MLA Handbook, 9th ed., 5.3–5.5 (the author element)
 */
export const omitDeskEditor: CiteRule = (csl) => (hasDeskEditor(csl) ? without(csl, 'editor') : csl);
