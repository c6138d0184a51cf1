import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Input, inputOf } from './input.ts';

const FOLDERS = ['html', 'html-encoding', 'mhtml', 'xss', 'naughty-strings'];

/** Where the machine’s corpora of attacks lie, beside the project, or nothing. */
export const CORPORA: string | undefined = [path.resolve('../shared/data/corpora')].find((folder) =>
  existsSync(folder),
);

/** Every file of the corpora that a page may be made of, and the attacks in them, so many to a page and to a text. */
export function corpusInputs(folder: string, { attacksAPage = 1 } = {}): readonly Input[] {
  return FOLDERS.filter((name) => existsSync(path.join(folder, name))).flatMap((name) =>
    readdirSync(path.join(folder, name)).flatMap((file) =>
      inputsOf(path.join(folder, name, file), attacksAPage),
    ),
  );
}

function inputsOf(file: string, attacksAPage: number): readonly Input[] {
  const bytes = readFileSync(file);
  const name = path.basename(file);
  const whole: Input = { name, bytes, hints: { name } };
  if (!file.endsWith('.json')) return [whole];
  const list: readonly unknown[] = JSON.parse(bytes.toString('utf8'));
  const attacks = list.map(attackIn);
  const starts = [...attacks.keys()].filter((at) => at % attacksAPage === 0);
  const together = (at: number) => attacks.slice(at, at + attacksAPage).join('\n');
  return [whole, ...starts.flatMap((at) => asPageAndText(`${name} ${at}`, together(at)))];
}

function attackIn(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const fields = new Map<string, unknown>(Object.entries(Object(entry)));
  const attack = fields.get('payload') ?? fields.get('input');
  return typeof attack === 'string' ? attack : '';
}

function asPageAndText(name: string, attack: string): readonly Input[] {
  const page = `<html><head><title>${attack}</title><meta name="author" content='${attack}'></head><body><h1>${attack}</h1><article><p>${attack}</p></article>`;
  return [inputOf(`${name} as a page`, page), inputOf(`${name} as a text`, attack)];
}
