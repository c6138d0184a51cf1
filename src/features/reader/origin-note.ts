import type { FieldChoice } from '#contract/ipc.ts';
import type { FieldOrigin } from '#core/model/item.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';

/** Where a value comes from, in a few words. */
export function originNote(origin: FieldOrigin | undefined): string | undefined {
  if (!origin) return undefined;
  if (origin.state === 'unknown') return t.info.unknown(say(origin.reason));
  if (origin.by === 'person') return t.info.byPerson;
  if (origin.by === 'given') return t.info.byGiven;
  return t.info.fromRule(t.ruleName(origin.rule), origin.confidence);
}

/** Where a source offers a value, how sure that is, and how it is written there. */
export function choiceNote(choice: FieldChoice): string {
  return [whereFound(choice), t.info.confidence(choice.confidence)].join(' · ');
}

/** Every place where the source says so, and how it is written there. */
export function whereFound({ rule, alsoBy = [], raw, text }: FieldChoice): string {
  const places = [...new Set([rule, ...alsoBy].map(t.ruleName))].join(', ');
  return raw === undefined || raw === text ? places : t.info.writtenAs(places, raw);
}
