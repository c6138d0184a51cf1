import { Low } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ArrangementStore } from '#core/library/ports.ts';
import { type Arrangement, arrangementSchema, EMPTY_ARRANGEMENT } from '#core/model/arrangement.ts';
import { said, type Told } from '#core/said/said.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { type FileFormat, openEnvelope, sealEnvelope } from './envelope.ts';
import type { HeaderStore } from './header-store.ts';

/** Version 2 has files that are kept up to date, version 3 a person's own names. */
const FORMAT: FileFormat = {
  format: 'pressmark-organisation',
  version: 3,
  migrations: [
    (data) => ({ autoExports: [], ...(data instanceof Object ? data : {}) }),
    (data) => ({ nameGroups: [], ...(data instanceof Object ? data : {}) }),
  ],
};

/** The text of the arrangement file. */
export function sealArrangement(arrangement: Arrangement): string {
  return sealEnvelope(FORMAT, arrangementSchema.parse(arrangement));
}

/** Reads the text of the arrangement file. @throws Error saying what is wrong with it */
export function parseArrangement(text: string): Arrangement {
  return arrangementSchema.parse(openEnvelope(FORMAT, text));
}

/** The file `organisation.json` through lowdb, read when first asked for. The header notes that it was written once. */
export class ArrangementFile implements ArrangementStore {
  readonly #file: string;
  readonly #db: Low<Arrangement | null>;
  readonly #header: HeaderStore;
  readonly #refuseWrite: PressmarkError | undefined;
  #reading: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    file: string,
    header: HeaderStore,
    options: {
      readonly refuseWrite?: PressmarkError | undefined;
      readonly onRecovered?: ((told: Told) => void) | undefined;
    },
  ) {
    this.#file = file;
    this.#header = header;
    this.#refuseWrite = options.refuseWrite;
    const adapter = new DurableJsonFile<Arrangement | null>(file, {
      format: FORMAT,
      parse: (data) => arrangementSchema.parse(data),
      onRecovered: options.onRecovered,
    });
    this.#db = new Low<Arrangement | null>(adapter, null);
  }

  async read(): Promise<Arrangement> {
    this.#reading ??= this.#db.read().catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    await this.#reading;
    if (this.#db.data) return this.#db.data;
    if (!this.#header.data?.hasOrganisation) return EMPTY_ARRANGEMENT;
    throw new PressmarkError('damaged', said('storage.arrangement-missing', { file: this.#file }));
  }

  change(change: (arrangement: Arrangement) => Arrangement): Promise<Arrangement> {
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
