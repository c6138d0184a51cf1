import CSL, { type CitationItem, type Engine } from 'citeproc';
import type { Citation, CitedWork } from '../../model/citation.ts';
import { withoutDoubledMarks } from '../engine/doubled-marks.ts';
import { withPrintedForm } from '../engine/printed-form.ts';

/**
 * Has an engine write the citations of a document in their order, so that ibid., short forms and letters behind
 * years come out as the document as a whole asks. In a style of notes each citation is a note of its own.
 *
 * @param engine knows its items already, also those of the bibliography that are not cited here
 * @param options.namesAuthors false to write those that name the author in the sentence like any other
 * @param options.engineId the engine's id for a work
 */
export function writeCitations(
  engine: Engine,
  citations: readonly Citation[],
  {
    isNote,
    namesAuthors,
    engineId,
  }: {
    readonly isNote: boolean;
    readonly namesAuthors: boolean;
    readonly engineId: (work: CitedWork) => string;
  },
): string[] {
  const texts: string[] = [];
  const before: [string, number][] = [];
  for (const [at, { works, isNarrative }] of citations.entries()) {
    const noteIndex = isNote ? at + 1 : 0;
    const citation = {
      citationID: `c${at}`,
      citationItems: works.map((work) => citationItem(work, engineId(work))),
      properties: { noteIndex, ...(isNarrative && namesAuthors ? { mode: 'composite' } : {}) },
    };
    const [, written] = engine.processCitationCluster(
      citation,
      before.slice(),
      [],
      CSL.ASSUME_ALL_ITEMS_REGISTERED,
    );
    for (const [index, text] of written) {
      const [work] = citations[index]?.works ?? [];
      const title = work && engine.registry.registry[engineId(work)]?.ref.title;
      texts[index] = withoutDoubledMarks(withPrintedForm(text, title), engine);
    }
    before.push([citation.citationID, noteIndex]);
  }
  return texts;
}

function citationItem(work: CitedWork, id: string): CitationItem {
  const { locator, label, prefix, suffix, suppressAuthor } = work;
  return {
    id,
    ...(locator ? { locator, label: label ?? 'page' } : {}),
    // The engine sets no space of its own beside them.
    ...(prefix ? { prefix: `${prefix.trimEnd()} ` } : {}),
    ...(suffix ? { suffix: /^[\s,.;:)\]]/u.test(suffix) ? suffix : ` ${suffix}` } : {}),
    ...(suppressAuthor ? { 'suppress-author': true } : {}),
  };
}
