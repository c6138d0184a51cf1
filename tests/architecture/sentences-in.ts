import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/** Two words or more of which one is written small, as a person would read them; not SQL, CSS, HTML or code. */
const SENTENCE = /\p{L}{2,}[,;:’]?(?: \S+)* \p{Ll}{2,}.*/u;
const MACHINE =
  /^\s*(?:SELECT|INSERT|DELETE|UPDATE|CREATE|PRAGMA|BEGIN|<|\{|HTTP\/1)|[{}]|!important|\bdisplay:|:\s*absolute|\b(?:src|self)\b.*'|=\$|^\S+(?:, ?\S+)+ \.|^[a-z-]+\/[a-z+-]+; charset|\(prefers-/u;
/** Lists of words, taken apart by the program. */
const WORD_LIST = /^[\p{Ll}\d-]+(?:\s+[\p{Ll}\d-]+){4,}\s*$/u;

/** A value in a template. */
const VALUE = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu;

/** Calls whose words are for the log or for whoever develops Pressmark: errors that are no `PressmarkError`. */
const FOR_DEVELOPERS = /^(?:Error|RangeError|TypeError|console\.\w+|assert)$/u;

type Place = { readonly start: number; readonly end: number };

/**
 * Lists the texts in a file that read as something said to a person, each with its line. Types, imports, developers’
 * errors and log lines are passed over.
 */
export function sentencesIn(file: string, source = readFileSync(file, 'utf8')): string[] {
  const { program } = parseSync(file, source);
  const passedOver: Place[] = [];
  const found: { readonly place: Place; readonly text: string }[] = [];
  const note = (place: Place, text: string) => void (isSentence(text) && found.push({ place, text }));
  const passOver = (place: Place) => void passedOver.push(place);
  const callOf = ({ callee, ...place }: Place & { readonly callee: Place }) => {
    if (FOR_DEVELOPERS.test(source.slice(callee.start, callee.end))) passOver(place);
  };
  const ofLiteral = (node: Place & { readonly value: unknown }) => {
    if (typeof node.value === 'string') note(node, node.value);
  };
  const ofTemplate = (node: Place) =>
    note(node, source.slice(node.start + 1, node.end - 1).replace(VALUE, '…'));
  const ofMarkup = (node: Place & { readonly value: string }) => {
    if (/\p{L}{2,}/u.test(node.value)) found.push({ place: node, text: node.value });
  };
  new Visitor({
    ImportDeclaration: passOver,
    TSLiteralType: passOver,
    NewExpression: callOf,
    CallExpression: callOf,
    Literal: ofLiteral,
    TemplateLiteral: ofTemplate,
    JSXText: ofMarkup,
  }).visit(program);
  return found
    .filter(({ place }) => !passedOver.some(({ start, end }) => start <= place.start && place.end <= end))
    .map(({ place, text }) => `${file}:${source.slice(0, place.start).split('\n').length}: ${text.trim()}`);
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text) && !MACHINE.test(text) && !WORD_LIST.test(text);
}
