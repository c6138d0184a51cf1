import { displayName } from '../../csl/names/display-name.ts';
import { CSL_NAME_VARIABLES, type CslItem } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { isSocialPost, sharingSite } from '../rules/sharing-site.ts';
import {
  type CheckedStyle,
  type CiteFinding,
  type Doubt,
  doubtful,
  isOfKnownManual,
  styleName,
} from './cite-finding.ts';

const SOME_DAY = { 'date-parts': [[1987, 6, 5]] } as const;

/**
 * What only the style itself can tell: it is had print the entry with and without something. A day of access that it would
 * print, a date that it prints as sure, people whom it leaves out, a stop that it doubles.
 */
export const doubtPrint: Doubt = (csl, style, { print }) => {
  if (!print) return [];
  const name = { style: styleName(style) };
  const told = (question: string, answer: () => boolean) =>
    answerOf(print, `${question} ${shapeOf(csl)}`, answer);
  return [
    ...(wantsAccess(csl, style) &&
    told('accessed', () => print({ ...csl, accessed: copyOf(SOME_DAY) }) !== print(csl))
      ? [missing('accessed', said('check.wants-day', name))]
      : []),
    ...(csl.issued?.circa &&
    told('circa', () => print(csl) === print({ ...csl, issued: { ...csl.issued, circa: false } }))
      ? [doubtful('issued', said('check.circa-lost', name))]
      : []),
    ...unnamed(csl, (isNamed) => told('named', () => isNamed(print(csl)))).map(({ variable, names }) =>
      doubtful(variable, said('check.nobody-named', { ...name, names })),
    ),
    ...(endsWithStop(csl) && told('stop', () => hasDoubledStop(csl, print(csl)))
      ? [
          doubtful('title', said('check.stop-doubled', name), {
            label: said('check.mend-full-stop', {}),
            changes: { title: (csl.title ?? '').trim().replace(/\.$/u, '') },
          }),
        ]
      : []),
  ];
};

function missing(variable: string, message: CiteFinding['message']): CiteFinding {
  return { variable, severity: 'missing', message };
}

function copyOf(date: typeof SOME_DAY) {
  return { 'date-parts': date['date-parts'].map((parts) => [...parts]) };
}

function wantsAccess(csl: CslItem, style: CheckedStyle): boolean {
  return (
    csl.URL !== undefined && csl.DOI === undefined && csl.accessed === undefined && !isOfKnownManual(style)
  );
}

/** People of whom none is printed, where they are all that the work has. */
function unnamed(
  csl: CslItem,
  told: (isNamed: (printed: string) => boolean) => boolean,
): { variable: string; names: string }[] {
  const [only, ...more] = CSL_NAME_VARIABLES.filter((variable) => (csl[variable] ?? []).length > 0);
  if (only === undefined || more.length > 0 || only === 'author') return [];
  const people = csl[only] ?? [];
  const isNamed = (printed: string) =>
    people.some((name) => printed.includes(name.family ?? name.literal ?? name.given ?? ''));
  return told(isNamed) ? [] : [{ variable: only, names: people.map(displayName).join(', ') }];
}

function endsWithStop({ title = '' }: CslItem): boolean {
  return /[^.]\.(?:<[^>]*>)*\s*$/u.test(title);
}

/** A mark that the style puts behind a title that ends with one: “finished.,” or “finished..”. */
function hasDoubledStop({ title = '' }: CslItem, printed: string): boolean {
  const end = title
    .replace(/<[^>]*>/gu, '')
    .trim()
    .slice(-20)
    .toLowerCase();
  const at = printed.toLowerCase().lastIndexOf(end);
  return at !== -1 && /^[”’"'»]*[.,]/u.test(printed.slice(at + end.length));
}

const answers = new WeakMap<object, Map<string, boolean>>();

/** Each question is asked once of works that are of one shape: having an entry printed takes milliseconds. */
function answerOf(print: object, question: string, answer: () => boolean): boolean {
  const known = answers.get(print) ?? new Map<string, boolean>();
  answers.set(print, known);
  const before = known.get(question);
  if (before !== undefined) return before;
  const found = answer();
  known.set(question, found);
  return found;
}

/** What decides how a style prints an entry, without its words: its type, and which variables it has. */
function shapeOf(csl: CslItem): string {
  const parts = Object.entries(csl)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([variable, value]) => variable + formOf(value))
    .sort();
  return [csl.type, isSocialPost(csl), sharingSite(csl) !== undefined, endsWithStop(csl), ...parts].join(' ');
}

function formOf(value: unknown): string {
  if (Array.isArray(value)) return String(value.length > 0);
  return typeof value === 'object' && value !== null ? Object.keys(value).sort().join(',') : '';
}
