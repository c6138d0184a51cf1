import { LINKED_FILES } from '#adapters/files/sibling-files.ts';
import { formatFacts } from '#core/exchange/format-facts.ts';
import type { EntryProblem } from '#core/model/reference-entry.ts';
import { archiveLinkedFiles } from '#core/workflows/archive-linked-files.ts';
import { importEntries, inspectReferences } from '#core/workflows/import-entries.ts';
import type { Services } from '../services.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Handlers } from './handlers.ts';

type ImportChannel = 'source.inspect' | 'source.import';

/** More would not be read. */
const MOST_PROBLEMS = 50;

/** Looking into files of references, and making items of them. */
export function importHandlers(
  services: Services,
  { chosen, onChanged }: { readonly chosen: ChosenFiles; readonly onChanged: () => void },
): Pick<Handlers, ImportChannel> {
  return {
    'source.inspect': async ({ handle }, options) => {
      const { bytes, name } = await chosen.read(handle, { isReferences: true });
      const found = await inspectReferences(services, bytes, { name, ...options });
      return {
        formatLabel: formatFacts(found.format).label,
        notes: [...found.notes],
        entries: found.entries,
        duplicateCount: found.duplicates.length,
        duplicates: found.duplicates.slice(0, MOST_PROBLEMS),
        ...problemsToTell(found.problems),
      };
    },
    'source.import': async ({ handle, duplicates }, options) => {
      const { bytes, name } = await chosen.read(handle, { isReferences: true });
      const report = await importEntries(services, bytes, { name, duplicates, tags: [], ...options });
      const readSibling = chosen.siblings(handle, LINKED_FILES);
      const files = await archiveLinkedFiles(services, report.linking, { name, readSibling, ...options });
      onChanged();
      return {
        added: report.added.length,
        merged: report.merged.length,
        skipped: report.skipped,
        ...problemsToTell([...report.problems, ...files.problems]),
      };
    },
  };
}

function problemsToTell(problems: readonly EntryProblem[]) {
  const told = problems.slice(0, MOST_PROBLEMS);
  return { problems: told, moreProblems: problems.length - told.length };
}
