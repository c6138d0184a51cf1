import type { FieldOrigin } from '#core/model/item.ts';
import { t } from '../../messages/en.ts';

/** Where a value comes from, in a few words. */
export function originNote(origin: FieldOrigin | undefined): string | undefined {
  if (!origin) return undefined;
  if (origin.state === 'unknown') return t.info.unknown(origin.reason);
  if (origin.by === 'person') return t.info.byPerson;
  if (origin.by === 'given') return t.info.byGiven;
  const rule = t.ruleName(origin.rule);
  return origin.confidence === 'suggested' ? t.info.suggested(rule) : t.info.fromRule(rule);
}
