import { isOrganisation } from '../suggest/organisation-words.ts';
import type { Attribution } from './attribution.ts';
import { DEFINITE } from './clause-words.ts';
import { hasOffice } from './office-words.ts';

export type Speaker = {
  readonly name: string;
  readonly role?: string;
  readonly channel?: string;
};

/** Whoever spoke last while a text is read from its beginning, and the roles in which speakers were introduced. */
export class Speakers {
  #current: Speaker | undefined;
  #person: Speaker | undefined;
  #mentioned: Speaker | undefined;
  readonly #known = new Map<string, Speaker>();

  /** Whom a quotation without a name belongs to. */
  get current(): Speaker | undefined {
    return this.#current;
  }

  /** Takes in who speaks now, and where if that is said. */
  hear(attribution: Attribution, channel: string | undefined): void {
    const speaker = this.#speakerOf(attribution);
    if (!speaker) return;
    const heard = { ...speaker, ...(channel !== undefined && { channel }) };
    this.#current = heard;
    this.#known.set(heard.name, heard);
    if (isPerson(heard)) this.#person = heard;
  }

  /** Takes in a person who is named without speaking. */
  mention(name: string | undefined): void {
    if (name !== undefined) this.#mentioned = { name };
  }

  #speakerOf({ by, name, role }: Attribution): Speaker | undefined {
    if (by === 'pronoun') return this.#person ?? this.#mentioned ?? this.#current;
    if (by === 'unsaid' || name === undefined) return this.#current;
    if (by === 'described' && this.#isSomeoneNamed(name)) return this.#person;
    const known = this.#known.get(name);
    return { name, ...known, ...(role !== undefined && { role }) };
  }

  /** “The foreign affairs chief” is the person just named. */
  #isSomeoneNamed(description: string): boolean {
    return this.#person !== undefined && DEFINITE.test(description) && hasOffice(description);
  }
}

function isPerson({ name, role }: Speaker): boolean {
  return !isOrganisation(name) && (role !== undefined || name.includes(' '));
}
