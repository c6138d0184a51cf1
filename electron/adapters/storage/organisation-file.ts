import { Low } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OrganisationStore } from '#core/library/ports.ts';
import { EMPTY_ORGANISATION, type Organisation, organisationSchema } from '#core/model/organisation.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { type FileFormat, openEnvelope, sealEnvelope } from './envelope.ts';
import type { HeaderStore } from './header-store.ts';

/** Version 2 has files that are kept up to date. */
const FORMAT: FileFormat = {
  format: 'pressmark-organisation',
  version: 2,
  migrations: [(data) => ({ autoExports: [], ...(data instanceof Object ? data : {}) })],
};

/** The text of the organisation file. */
export function sealOrganisation(organisation: Organisation): string {
  return sealEnvelope(FORMAT, organisationSchema.parse(organisation));
}

/** Reads the text of the organisation file. @throws Error saying what is wrong with it */
export function parseOrganisation(text: string): Organisation {
  return organisationSchema.parse(openEnvelope(FORMAT, text));
}

/** The file `organisation.json` through lowdb, read when first asked for. The header notes that it was written once. */
export class OrganisationFile implements OrganisationStore {
  readonly #file: string;
  readonly #db: Low<Organisation | null>;
  readonly #header: HeaderStore;
  readonly #refuseWrite: PressmarkError | undefined;
  #reading: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    file: string,
    header: HeaderStore,
    options: {
      readonly refuseWrite?: PressmarkError | undefined;
      readonly onRecovered?: ((sentence: string) => void) | undefined;
    },
  ) {
    this.#file = file;
    this.#header = header;
    this.#refuseWrite = options.refuseWrite;
    const adapter = new DurableJsonFile<Organisation | null>(file, {
      format: FORMAT,
      parse: (data) => organisationSchema.parse(data),
      onRecovered: options.onRecovered,
    });
    this.#db = new Low<Organisation | null>(adapter, null);
  }

  async read(): Promise<Organisation> {
    this.#reading ??= this.#db.read().catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    await this.#reading;
    if (this.#db.data) return this.#db.data;
    if (!this.#header.data?.hasOrganisation) return EMPTY_ORGANISATION;
    throw new PressmarkError(
      'damaged',
      `A file of the library is missing: ${this.#file}. Nothing was changed. Run “pressmark doctor --repair”, or go back to a backup.`,
    );
  }

  change(change: (organisation: Organisation) => Organisation): Promise<Organisation> {
    const run = this.#last.then(async () => {
      if (this.#refuseWrite) throw this.#refuseWrite;
      const before = await this.read();
      const written = this.#db.data;
      const after = change(before);
      this.#db.data = after;
      try {
        await this.#db.write();
      } catch (error) {
        this.#db.data = written;
        throw error;
      }
      await this.#header.change((header) =>
        header.hasOrganisation ? header : { ...header, hasOrganisation: true },
      );
      return after;
    });
    this.#last = run.catch(() => undefined);
    return run;
  }
}
