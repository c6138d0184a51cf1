import type { CslItem } from '../../model/csl-item.ts';
import { omitAuthorThatIsSite, omitSiteThatIsAuthor } from './author-is-site.ts';
import type { CiteRule } from './cite-rule.ts';
import { omitDeskEditor } from './desk-editor.ts';
import { mlaGenre, mlaSharedVideo, mlaSpeechDate, mlaVersion, mlaVolume } from './mla-details.ts';
import { omitAccessDateOfFixedWorks } from './no-access-date.ts';
import { keepNumberHyphens } from './plain-numbers.ts';
import { keepSpeciesNames } from './species-name.ts';

const RULES: Readonly<Record<'apa' | 'mla', readonly CiteRule[]>> = {
  apa: [omitDeskEditor, omitSiteThatIsAuthor, omitAccessDateOfFixedWorks, keepNumberHyphens],
  mla: [
    omitDeskEditor,
    omitAuthorThatIsSite,
    keepSpeciesNames,
    keepNumberHyphens,
    mlaVolume,
    mlaGenre,
    mlaVersion,
    mlaSharedVideo,
    mlaSpeechDate,
  ],
};

/** The item as the style should see it, after the rules of citing that its program does not know. */
export function applyStyleRules(style: 'apa' | 'mla', csl: CslItem): CslItem {
  return RULES[style].reduce((item, rule) => rule(item), csl);
}
