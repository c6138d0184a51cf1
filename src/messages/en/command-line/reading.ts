import { plural } from '../words.ts';

/** What is printed of what was read out of a source, or looked up. */
export const reading = {
  unknown: 'unknown',
  givenBy: (by: 'person' | 'given') => `by ${by}`,
  or: (value: string, origin: string) => `or ${value}  [${origin}]`,
  alsoBy: (rules: readonly string[]) => `, as in ${rules.join(', ')}`,
  dateline: (parts: string) => `dateline: ${parts}`,
  credit: (role: string, names: string, text: string) => `credit: ${role} ${names}  [${text}]`,
  notice: (kind: string, text: string, date: string | undefined) =>
    date ? `${kind} of ${date}: ${text}` : `${kind}: ${text}`,
  quotation: (
    paragraph: number,
    {
      text,
      speaker,
      channel,
    }: {
      readonly text: string;
      readonly speaker?: string | undefined;
      readonly channel?: string | undefined;
    },
  ) =>
    `quotation in ${paragraph}: “${text}” — ${speaker ?? 'speaker unknown'}${channel ? `, ${channel}` : ''}`,
  figure: (
    paragraph: number,
    {
      text,
      counts,
      unit,
    }: { readonly text: string; readonly counts?: string | undefined; readonly unit?: string | undefined },
  ) => `figure in ${paragraph}: ${text}${unit ? ` (${unit})` : ''}${counts ? `, ${counts}` : ''}`,
  tags: (tags: readonly string[]) => `tags: ${tags.join(', ')}`,
  yoursStays: (variable: string, value: string, origin: string) =>
    `${variable}: yours stays; the source says ${value}  [${origin}]`,
  text: (before: number, after: number) => `text: ${before} → ${after} paragraphs`,
  reExtracted: (read: number, changed: number, isDryRun: boolean) =>
    `${read} ${plural(read, { one: 'item', other: 'items' })} re-extracted, ${changed} ${isDryRun ? 'would change; nothing was written' : 'changed'}.`,
  wouldAsk: (url: string) => `This would be asked: ${url}\nNothing was sent. Say --yes to ask.`,
  asked: (url: string) => `Asked: ${url}`,
  saysTheSame: 'It says the same as the item. Nothing was changed.',
  takenOver: (taken: number, values: number, isDryRun: boolean) => {
    const count = `${taken} of ${values} ${plural(values, { one: 'value', other: 'values' })}`;
    return isDryRun ? `${count} would be taken over; nothing was written.` : `${count} taken over.`;
  },
};
