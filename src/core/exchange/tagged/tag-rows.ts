import { isHarmlessAddress } from '../../csl/identifiers/normal-identifier.ts';
import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import { textFromName } from '../../csl/names/write-name.ts';
import type { CslName, CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import type { UnknownRecord } from '../fields/csl-record.ts';
import { addName, keepCustom, setText } from '../fields/entry-draft.ts';
import { citekeyOfLine, extraLine } from '../fields/extra-lines.ts';
import { filesOf } from '../fields/files-of.ts';
import { safeNote } from '../notes/safe-note.ts';
import type { TagRow, Take, Taking } from './tag-table.ts';

/** A tag that is one variable, both ways. */
export function text(variable: CslTextVariable, lines?: TagRow['lines']): TagRow {
  return {
    take: (value, { draft }) => setText(draft, variable, value),
    give: ({ csl }) => csl[variable],
    ...(lines && { lines }),
  };
}

/** A tag that is another variable for some types of work, both ways. */
export function textBy(variableOf: (type: CslType) => CslTextVariable): TagRow {
  return {
    take: (value, { draft }) => setText(draft, variableOf(draft.type), value),
    give: ({ csl }) => csl[variableOf(csl.type)],
  };
}

/** A tag that is people, one a line, both ways; who they are may depend on the type of work. */
export function names(roleOf: (type: CslType) => CslNameVariable): TagRow & { readonly take: Take } {
  return {
    lines: 'each',
    take: (value, { draft }) => {
      const people = readNames(value, NATURAL_ORDER);
      for (const name of people) addName(draft, roleOf(draft.type), name);
      return people.length > 0;
    },
    give: ({ csl }) => textsOf(csl[roleOf(csl.type)]),
  };
}

/** Names as `names` reads them. */
export function textsOf(people: readonly CslName[] | undefined): readonly string[] {
  return (people ?? []).map((name) => textFromName(name, NATURAL_ORDER));
}

/** A tag with keywords, which `separator` parts; written one by one. */
export function keywords(separator: RegExp): TagRow {
  return {
    lines: 'kept',
    take: (value, { draft }) => {
      for (const each of value.split(separator)) if (each.trim() !== '') draft.tags.add(each.trim());
      return true;
    },
    give: ({ tags }) => tags,
  };
}

/** A tag that stands under `custom` by a name of our own, both ways. */
export function own(name: string): TagRow {
  return {
    take: (value, { draft }) => {
      keepCustom(draft, name, value);
      return true;
    },
    give: ({ csl }) => {
      const value = csl.custom?.[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** What no words have: Zotero and EndNote write notes as they are, in HTML. */
const BLOCK = /<\/(?:p|div|ul|ol|blockquote|h[1-6]|table)>/iu;

/** A tag whose lines are notes, one after the other, both ways; one may be Zotero’s citekey, or HTML. */
export const notes: TagRow = {
  lines: 'kept',
  take: (value, { draft }) => {
    const extra = draft.citekey === undefined ? extraLine(value) : undefined;
    const citekey = extra && citekeyOfLine(extra);
    if (citekey !== undefined) {
      draft.citekey = citekey;
      return true;
    }
    const html = BLOCK.test(value) ? safeNote(value) : '';
    if (html !== '') {
      draft.notes.push({ html });
      return true;
    }
    draft.texts.note = draft.texts.note === undefined ? value : `${draft.texts.note}\n${value}`;
    return true;
  },
  give: ({ csl }) => csl.note?.split('\n'),
};

/** A tag with links to files, which `linksIn` parts, both ways. */
export function files(linksIn: (value: string) => readonly string[] = (value) => [value]): TagRow {
  return {
    take: (value, { draft }) => {
      for (const path of linksIn(value)) draft.files.push({ path });
      return true;
    },
    give: ({ csl }) => filesOf(csl.custom).map(({ path }) => path),
  };
}

/** A tag with addresses, which `addressesIn` parts, both ways; what no program may open is kept as text, and told. */
export function addresses(addressesIn: (value: string) => readonly string[], prefix: string): TagRow {
  return {
    take: (value, { draft, tag, tell }) => {
      for (const address of addressesIn(value)) {
        const isAddress = isHarmlessAddress(address) && !address.startsWith('<');
        if (!isAddress) tell(said('entry.no-address', { text: address.slice(0, 60) }));
        if (!isAddress || !setText(draft, 'URL', address)) keepCustom(draft, `${prefix}.${tag}`, address);
      }
      return true;
    },
    give: ({ csl }) => csl.URL,
  };
}

/** A tag that carries what the format has no other tag for; anything else in it goes to `otherwise`. */
export function carrier(
  read: (value: string) => UnknownRecord | undefined,
  otherwise: Take = () => false,
): TagRow {
  return {
    take: (value, at) => {
      const found = read(value);
      if (found) at.carried.push(found);
      return found !== undefined || otherwise(value, at);
    },
  };
}

/** A tag that is only read. */
export function readOnly(take: Take, lines?: TagRow['lines']): TagRow {
  return { take, ...(lines && { lines }) };
}

/** A tag that means the same as another one, which is the one that is written. */
export function withoutGiving({ take, lines }: TagRow): TagRow {
  return { take, ...(lines && { lines }) };
}

/** A take that finds a place for every value. */
export function always(put: (value: string, at: Taking) => void): Take {
  return (value, at) => {
    put(value, at);
    return true;
  };
}

/** A tag that is read elsewhere, or says nothing of the work. */
export const ELSEWHERE: TagRow = { take: () => true };

/** A tag that is understood only with others, and what a writer puts behind it. */
export function together(give?: TagRow['give']): TagRow {
  return { take: 'together', ...(give && { give }) };
}
