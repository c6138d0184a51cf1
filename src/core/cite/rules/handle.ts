import type { CslItem, CslName } from '../../model/csl-item.ts';
import type { CiteRule } from './cite-rule.ts';

/** Signs that stand around what is printed in a list alone, or in notes alone. */
export const PRINTED_IN = { list: '\ue0b0', note: '\ue0b1', end: '\ue0b2' } as const;

const HANDLE = /^(.*\S)?\s*[([]?(@[\w.@-]+)[)\]]?$/su;
const IN_NOTE =
  /^(?:(?:twitter|x|instagram|facebook|tiktok|threads|mastodon|bluesky|telegram|youtube)\s+)?(?:handle|account|user ?name|screen ?name)\s*:\s*@?([\w.@-]+)\s*$/imu;

/** What is printed of an account in a list and in a note. */
type Places = { readonly list?: string; readonly note?: string };
type Account = { readonly name: CslName; readonly handle?: string | undefined };

/**
 * Prints the account after the name, in the list alone: “Omer, A. [@a_omer]”. It is read from a name’s suffix
 * (`@a_omer`), from a name written as “Abdulkarim Omer (@a_omer)”, or from a line `Handle: @a_omer` in the note; it is
 * never guessed from the address.
 *
 * @see PM7 10.15; MLA9 5.8
 */
export const printHandle: CiteRule = (csl) => withAccounts(csl, (handle) => ({ list: `[${handle}]` }));

/** “Rahimi, Shilan (@shilan_r).” @see CMOS18 14.106; CMOS17 14.209 */
export const chicagoHandle: CiteRule = (csl) =>
  withAccounts(csl, (handle) => ({ list: `(${handle})`, note: `(${handle})` }));

/** Names alone, where the manual has no place for the account. @see Cite Them Right; Citing Medicine 25; IEEE guide */
export const omitHandle: CiteRule = (csl) => withAccounts(csl, () => ({}));

function withAccounts(csl: CslItem, print: (handle: string) => Places): CslItem {
  const { author } = csl;
  if (author === undefined) return csl;
  const inNote = author.length === 1 && csl.type === 'post' ? IN_NOTE.exec(csl.note ?? '')?.[1] : undefined;
  const accounts = author.map(accountOf);
  if (inNote === undefined && accounts.every(({ handle }) => handle === undefined)) return csl;
  const extra = inNote === undefined ? undefined : `@${inNote}`.replace(/^@@/u, '@');
  return {
    ...csl,
    author: accounts.map(({ name, handle = extra }) =>
      handle === undefined ? name : printed(name, print(handle)),
    ),
  };
}

/** A name and the account written into one of its parts; an account alone is a name. */
function accountOf(name: CslName): Account {
  for (const part of ['literal', 'given', 'family', 'suffix'] as const) {
    const [, before, handle] = HANDLE.exec(name[part] ?? '') ?? [];
    if (handle === undefined) continue;
    if (before === undefined && part !== 'suffix') return { name };
    const { [part]: _, ...rest } = name;
    return {
      name: before === undefined ? rest : { ...rest, [part]: before.replace(/[\s([]+$/u, '') },
      handle,
    };
  }
  return { name };
}

/** In a list the account follows the given name, which stands last there; in a note it follows the whole name. */
function printed(name: CslName, { list, note }: Places): CslName {
  const inList = list === undefined ? '' : ` ${PRINTED_IN.list}${list}${PRINTED_IN.end}`;
  const inNote = note === undefined ? '' : `${PRINTED_IN.note}${note}${PRINTED_IN.end}`;
  if (name.literal !== undefined)
    return { ...name, literal: `${name.literal}${inList}${inNote && ` ${inNote}`}` };
  const part = name.given === undefined ? 'family' : 'given';
  const suffix = [name.suffix, inNote].filter(Boolean).join(' ');
  return { ...name, [part]: `${name[part] ?? ''}${inList}`, ...(suffix === '' ? {} : { suffix }) };
}
