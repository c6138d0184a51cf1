import { SaxesParser } from 'saxes';
import { logLineOf, type Said, said } from '../../said/said.ts';
import type { XmlNode } from './xml-node.ts';

const CHUNK_CHARACTERS = 65_536;
const DEEPEST = 100;
/** A paper of physics has thousands of authors, each with places and numbers of their own. */
const MOST_NODES = 500_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const MOST_CHARACTERS = 20_000_000;
/** Faults that leave no doubt about where elements begin and end. */
const HARMLESS =
  /undefined entity|disallowed character|unbound namespace prefix|duplicate attribute|xml declaration/iu;

/** What a stretch of an XML file gave. */
export type XmlRecord = {
  readonly record?: XmlNode;
  /** What was wrong, with the line. */
  readonly faults: readonly { readonly line: number; readonly message: Said; readonly isLost: boolean }[];
  /** How much of the file is behind it, 0 to 1. */
  readonly fraction: number;
};

export type XmlRecordOptions = {
  /** The name that the tree gives an element or attribute. */
  readonly nameOf: (uri: string, local: string) => string;
  /** True for the elements that are one record each. @param path names from the root to it */
  readonly isRecord: (path: readonly string[]) => boolean;
};

/**
 * Reads an XML file record by record; only one lies in memory at a time. Entities that the file declares are never
 * expanded. Where the XML breaks, reading ends: everything before it is kept, and the fault names the line.
 */
export function* readXmlRecords(text: string, options: XmlRecordOptions): Iterable<XmlRecord> {
  const state = newState();
  const parser = parserFor(state, options);
  for (let start = 0; start < text.length && !state.isBroken; start += CHUNK_CHARACTERS) {
    untilBroken(state, () => parser.write(text.slice(start, start + CHUNK_CHARACTERS)));
    yield* taken(state, Math.min(1, (start + CHUNK_CHARACTERS) / text.length));
  }
  if (!state.isBroken) untilBroken(state, () => parser.close());
  yield* taken(state, 1);
}

/** Runs the parser until a handler has said that it must go no further. */
function untilBroken(state: Pick<State, 'isBroken'>, parse: () => unknown): void {
  try {
    parse();
  } catch (thrown) {
    if (!state.isBroken) throw thrown;
  }
}

/** The names from the root of an XML text to its first element that is not the root, or nothing if it is not XML. */
export function beginningOfXml(text: string, nameOf: XmlRecordOptions['nameOf']): readonly string[] {
  const names: string[] = [];
  const state = { isBroken: false };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ uri, local }) => {
    names.push(nameOf(uri, local));
    state.isBroken = names.length === 2;
    if (state.isBroken) throw new Error('Enough was read.');
  });
  untilBroken(state, () => parser.write(text.slice(0, CHUNK_CHARACTERS)));
  return names;
}

type OpenElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
  readonly line: number;
};
type State = {
  readonly path: string[];
  readonly open: OpenElement[];
  readonly ready: { record?: XmlNode; faults: XmlRecord['faults'][number][] }[];
  faults: XmlRecord['faults'][number][];
  size: { nodes: number; characters: number };
  isBroken: boolean;
};

function newState(): State {
  return { path: [], open: [], ready: [], faults: [], size: { nodes: 0, characters: 0 }, isBroken: false };
}

function* taken(state: State, fraction: number): Iterable<XmlRecord> {
  for (const { record, faults } of state.ready.splice(0))
    yield { ...(record ? { record } : {}), faults, fraction };
  if (!state.isBroken && fraction < 1) return;
  if (state.faults.length > 0) yield { faults: state.faults.splice(0), fraction: 1 };
}

function parserFor(state: State, { nameOf, isRecord }: XmlRecordOptions): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  const addText = (text: string) => {
    if (state.isBroken) return;
    state.size.characters += text.length;
    if (!isTooLarge(state)) state.open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    if (state.isBroken) return;
    const isHarmless = HARMLESS.test(error.message);
    const fault = error.message.replace(/^[^ ]{0,40}?\d{1,12}:\d{1,12}: /u, '').replace(/\.$/u, '');
    state.faults.push({
      line: parser.line,
      message: said(isHarmless ? 'entry.improper-xml' : 'entry.xml-breaks-off', { line: parser.line, fault }),
      isLost: !isHarmless,
    });
    if (isHarmless) return;
    state.isBroken = true;
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (state.isBroken) return;
    state.path.push(nameOf(uri, local));
    const isInside = state.open.length > 0;
    if (!isInside && !isRecord(state.path)) return;
    if (!isInside) state.size = { nodes: 0, characters: 0 };
    state.size.nodes += 1;
    const named = Object.values(attributes);
    state.open.push({
      name: nameOf(uri, local),
      attributes:
        named.length === 0
          ? NO_ATTRIBUTES
          : new Map(named.map((each) => [nameOf(each.uri, each.local), each.value])),
      children: [],
      line: parser.line,
    });
    if (state.path.length > DEEPEST) breakOff(state, parser.line);
  });
  parser.on('closetag', () => {
    if (!state.isBroken) closeElement(state);
  });
  return parser;
}

function closeElement(state: State): void {
  state.path.pop();
  const closed = state.open.pop();
  if (!closed) return;
  const parent = state.open.at(-1);
  if (parent) {
    if (!isTooLarge(state)) parent.children.push(closed);
    return;
  }
  const faults = state.faults;
  state.faults = [];
  if (!isTooLarge(state)) state.ready.push({ record: closed, faults });
  else {
    const message = said('entry.too-large', { line: closed.line });
    state.ready.push({ faults: [...faults, { line: closed.line, message, isLost: true }] });
  }
}

function isTooLarge({ size }: State): boolean {
  return size.nodes > MOST_NODES || size.characters > MOST_CHARACTERS;
}

function breakOff(state: State, line: number): never {
  const message = said('entry.too-deep', { most: DEEPEST, line });
  state.faults.push({ line, message, isLost: true });
  state.isBroken = true;
  throw new Error(logLineOf(message));
}
