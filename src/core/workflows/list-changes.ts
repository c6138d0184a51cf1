import { textFromValue } from '../csl/typed-value.ts';
import type { Library } from '../library/library.ts';
import type { ChangeHead, ChangePart } from '../model/change-record.ts';
import type { ItemId } from '../model/item.ts';
import type { ChangedValue, ListedChange } from '../model/listed-change.ts';

const LONGEST = 300;

/** What was done to the library, the newest first; what took something back is said of what it took back. */
export async function listChanges(
  { library }: { readonly library: Library },
  limit: number,
): Promise<ListedChange[]> {
  const listed: ListedChange[] = [];
  for await (const { head, isTakenBack } of library.changes()) {
    if (listed.length >= limit) break;
    if (!isTaking(head)) listed.push(listedOf(head, { isTakenBack, values: [] }));
  }
  return listed;
}

/** What was done to one item, and to which of its values, the newest first. */
export async function listChangesOf(
  { library }: { readonly library: Library },
  id: ItemId,
  limit: number,
): Promise<ListedChange[]> {
  const changes = await library.changesOf(id);
  return changes
    .filter(({ head }) => !isTaking(head))
    .slice(0, limit)
    .map(({ head, isTakenBack, parts }) => {
      const own = parts.filter((part) => part.of === id);
      return listedOf(head, { isTakenBack, values: own.flatMap(changedValues) });
    });
}

function listedOf(
  { id, at, who, said }: ChangeHead,
  more: Pick<ListedChange, 'isTakenBack' | 'values'>,
): ListedChange {
  return { id, at, who, said, ...more };
}

function isTaking({ undoes, redoes }: ChangeHead): boolean {
  return undoes !== undefined || redoes !== undefined;
}

/** Values that a person knows by name; where they come from, and what is behind them, is left out. */
function changedValues({ path, before, after }: ChangePart): ChangedValue[] {
  const [field = '', variable = ''] = path;
  const name = field === 'csl' && path.length === 2 ? variable : field;
  if (field === 'citekey') return [changedValue('citation-key', before, after)];
  if ((field !== 'csl' && field !== 'tags') || path.length !== 2) return [];
  return [changedValue(name, before, after)];
}

function changedValue(name: string, before: unknown, after: unknown): ChangedValue {
  const text = (value: unknown) => textFromValue(name, value).slice(0, LONGEST);
  return {
    name,
    ...(before === undefined ? {} : { before: text(before) }),
    ...(after === undefined ? {} : { after: text(after) }),
  };
}
