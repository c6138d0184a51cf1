import { type Document, isPair, parseDocument, visit } from 'yaml';
import { PressmarkError } from '../../errors/pressmark-error.ts';

/** How many times aliases may repeat what they stand for; a bomb of aliases asks for more. */
const MOST_ALIASES = 100;

/**
 * The value of a text of YAML 1.2. Numbers come as the text they were written with (`007`, `1.10`), except under
 * `custom`.
 *
 * @throws PressmarkError `unreadable` if it is not YAML, or if its aliases would grow without measure
 */
export function yamlValue(text: string): unknown {
  const document = parsed(text);
  const [error] = document.errors;
  if (error) throw notYaml(`This is not YAML that can be read: ${firstLine(error.message)}`, error);
  try {
    keepNumbersAsWritten(document);
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    throw notYaml(
      'This YAML refers to its own parts so often, or so deep, that it would grow without measure. Write the parts out and try again.',
      cause,
    );
  }
}

function parsed(text: string): Document.Parsed {
  try {
    return parseDocument(text, { logLevel: 'silent', uniqueKeys: false, stringKeys: true });
  } catch (cause) {
    throw notYaml('This is not YAML that can be read: it is nested too deep.', cause);
  }
}

function keepNumbersAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || (typeof node.value !== 'number' && typeof node.value !== 'bigint')) return;
      const isCustom = path.some((step) => isPair(step) && String(step.key) === 'custom');
      if (!isCustom && node.source !== undefined) node.value = node.source;
    },
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function notYaml(message: string, cause: unknown): PressmarkError {
  return new PressmarkError('unreadable', message, { cause });
}
