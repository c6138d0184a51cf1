import { type Document, isPair, Lexer, Parser, parseDocument, visit, type YAMLParseError } from 'yaml';
import { PressmarkError } from '../../errors/pressmark-error.ts';
import { type Said, said } from '../../said/said.ts';

/** How many times aliases may repeat what they stand for; a bomb of aliases asks for more. */
const MOST_ALIASES = 100;
/**
 * How deep values may lie in each other. The library goes down by calling itself; near the end of the stack the
 * engine may end the whole program where it compiles an expression, which nothing can catch.
 */
const MOST_LEVELS = 200;

const TOO_DEEP = said('format.yaml-too-deep', {});

/**
 * The value of a text of YAML 1.2. Numbers come as the text they were written with (`007`, `1.10`), except under
 * `custom`.
 *
 * @param firstLine where the text begins in its file, for the sentence about what is wrong with it
 * @throws PressmarkError `unreadable` if it is not YAML, or if its aliases would grow without measure
 */
export function yamlValue(text: string, firstLine = 1): unknown {
  const document = parsed(text);
  const [error] = document.errors;
  if (error) throw notYaml(faultOf(error, firstLine), error);
  try {
    keepNumbersAsWritten(document);
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    throw notYaml(said('format.yaml-too-many-aliases', {}), cause);
  }
}

function parsed(text: string): Document.Parsed {
  if (isTooDeep(text)) throw notYaml(TOO_DEEP, undefined);
  try {
    return parseDocument(text, { logLevel: 'silent', uniqueKeys: false, stringKeys: true });
  } catch (cause) {
    throw notYaml(TOO_DEEP, cause);
  }
}

/** Goes through the text once with a stack of its own. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > MOST_LEVELS) return true;
  }
  return false;
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

/** What is wrong, without the excerpt that the parser puts below it, and the line in the file. */
function faultOf({ message, linePos }: YAMLParseError, firstLine: number): Said {
  const fault = (message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/u, '')
    .replace(/[.:]$/u, '');
  return said('format.no-yaml', {
    fault,
    ...(linePos && { line: linePos[0].line + firstLine - 1 }),
  });
}

function notYaml(message: Said, cause: unknown): PressmarkError {
  return new PressmarkError('unreadable', message, { cause });
}
