import CSL, { type Decorations } from 'citeproc';

/** Our own decoration of citeproc: the CSL variable that a piece of an entry was printed from. */
export const FIELD = '@field';

type Field = { readonly variable: string; readonly end?: string };

/** A CSL variable; a style that a person installed may say anything. */
const VARIABLE = /^[A-Za-z_-]{1,40}$/u;
/** They are set for the whole bibliography, or count something. */
const NO_FIELDS = new Set([
  'citation-number',
  'citation-label',
  'year-suffix',
  'first-reference-note-number',
]);

/**
 * `<v:title>…</v>` around what was printed from the title. A comma or a stop that the style moved in front of a
 * quotation mark is no part of it.
 */
export function wrappedField(_: unknown, text: string, field?: Field): string {
  if (field === undefined) return text;
  const { variable, end } = field;
  const last = text.at(-1) ?? '';
  const isMovedIn = end !== undefined && last !== end && (last === ',' || last === '.');
  const own = isMovedIn ? text.slice(0, -1) : text;
  return `<v:${variable}>${own}</v>${isMovedIn ? last : ''}`;
}

/** Innermost, so that the quotation marks that a style sets stay outside. */
function mark(decorations: Decorations, variable: string | undefined): void {
  if (variable === undefined || !VARIABLE.test(variable) || NO_FIELDS.has(variable)) return;
  if (!decorations.some(([name]) => name === FIELD)) decorations.unshift([FIELD, 'true', { variable }]);
}

for (const node of [CSL.Node.text, CSL.Node.number]) {
  const { build } = node;
  node.build = function (state, target) {
    mark(this.decorations, this.variables_real?.[0]);
    build.call(this, state, target);
  };
}

/** A name is one piece, whatever parts the style makes of it. */
for (const render of ['_renderPersonalName', '_renderInstitutionName'] as const) {
  const original = CSL.NameOutput.prototype[render];
  CSL.NameOutput.prototype[render] = function (variable, ...rest) {
    const blob = original.call(this, variable, ...rest);
    if (blob && Array.isArray(blob.decorations)) mark(blob.decorations, variable);
    return blob;
  };
}

const { prototype } = CSL.Output.Queue;
const { append } = prototype;

/** Remembers how the text of a variable ended before punctuation moves. */
prototype.append = function (text, token, ...rest) {
  const appended = append.call(this, text, token, ...rest);
  const open = this.current.value();
  const pieces = Array.isArray(open) ? open : open?.blobs;
  const last = Array.isArray(pieces) ? pieces.at(-1) : undefined;
  const field = last?.decorations?.[0];
  if (typeof text === 'string' && field?.[0] === FIELD) {
    field[2] = { ...(field[2] as Field), end: text.at(-1) };
  }
  return appended;
};
