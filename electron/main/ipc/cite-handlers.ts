import { formatFacts } from '#core/exchange/format-facts.ts';
import { type KeyChange, keyNotes, keysOfRun, withKeysOf } from '#core/workflows/carry-keys.ts';
import { citeInContext } from '#core/workflows/cite-in-context.ts';
import { allEntriesOf, entriesOf, exportEntriesOf } from '#core/workflows/cite-items.ts';
import { outletKindsOf, setOutletKind } from '#core/workflows/outlet-kinds.ts';
import { selectItems } from '#core/workflows/select-items.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';
import { joinParts } from './join-parts.ts';

type CiteChannel = Extract<keyof Handlers, `cite.${string}` | `outlets.${string}`>;

const MOST_TOLD = 200;

/** Citations to show and to copy, and the check before they leave. */
export function citeHandlers(services: Services): Pick<Handlers, CiteChannel> {
  const { citer, writer, styles } = services;
  return {
    'cite.bibliography': async ({ selection, target }, { signal, onProgress }) => {
      const selected = await selectItems(services, selection);
      if ('format' in target) {
        // Groups belong into a file of their own, not into what is pasted.
        const { id: format } = formatFacts(target.format);
        const keys = await keysOfRun([format], () => services.catalogue.citekeysFrom(''));
        const changes: KeyChange[] = [];
        const entries = withKeysOf(keys, format, exportEntriesOf(selected, new Map()), changes);
        const text = await joinParts(await writer.write({ format, entries, signal }));
        return { html: '', text, entries: selected.count, notes: [...keyNotes(keys, changes)] };
      }
      const entries = await allEntriesOf(selected);
      const request = { key: target, entries, count: entries.length, isFragment: true, signal, onProgress };
      const html = await citer.print({ ...request, format: 'html' });
      const text = await citer.print({ ...request, format: 'text' });
      return {
        html: await joinParts(html.parts),
        text: await joinParts(text.parts),
        entries: text.entries,
        notes: [],
      };
    },
    'cite.inText': async ({ citations, ...key }) => ({
      citations: [
        ...(await citeInContext({ ...services, printer: citer, styles: styles.source() }, citations, key)),
      ],
    }),
    'cite.check': async ({ selection, ...key }, { signal }) => {
      const entries = entriesOf(await selectItems(services, selection));
      const today = new Date().toISOString().slice(0, 10);
      const outlets = await outletKindsOf(services.arrangement);
      const report = await citer.check({ ...key, outlets, entries, today, most: MOST_TOLD, signal });
      return {
        ...report,
        entries: report.entries.map((entry) => ({ ...entry, findings: [...entry.findings] })),
      };
    },
    'outlets.set': async ({ outlet, kind }) => {
      await setOutletKind(services.library, outlet, kind);
      return {};
    },
  };
}
