import type { ShownPart, UnderstoodPart, UnderstoodQuery } from '../model/understood-query.ts';
import { readQuery, type TypedPart } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { ReadNode } from './query.ts';

/** Reads a query for a person to see what it asks for. Words without an operator that follow each other are one part. */
export function understandQuery(text: string): UnderstoodQuery {
  const typed = text.normalize('NFC');
  const { parts, notes } = readQuery(typed);
  const asTyped = parts.map((part) => shown(part, typed));
  return { typed, parts: wordsTogether(asTyped, typed), notes: [...notes] };
}

function shown({ node, start, end }: TypedPart, typed: string): ShownPart {
  const part = partOf(node);
  return { ...part, ...(part.kind === 'unread' ? { value: typed.slice(start, end) } : {}), start, end };
}

function partOf(node: ReadNode): UnderstoodPart {
  switch (node.kind) {
    case 'text':
      return {
        kind: node.words.length > 1 && /\s/u.test(node.typed) ? 'phrase' : 'words',
        isNot: false,
        ...(node.field === undefined ? {} : { operator: node.field }),
        value: node.typed,
        ...(node.ending === 'prefix' ? { isBeginning: true as const } : {}),
      };
    case 'date': {
      const { from, to } = node;
      return { ...condition(node.of === 'issued' ? 'date' : node.of, printedValue(node)), from, to };
    }
    case 'lookup':
      return condition(node.field, node.value);
    case 'type':
    case 'language':
    case 'has':
    case 'is':
      return condition(node.kind, node.value);
    case 'unread':
      return { kind: 'unread', isNot: false, value: node.typed };
    case 'not': {
      const part = partOf(node.part);
      return part.isNot
        ? { kind: 'all', isNot: true, value: printQuery(node.part), parts: [part] }
        : { ...part, isNot: true };
    }
    default:
      return {
        kind: node.kind === 'or' ? 'any' : 'all',
        isNot: false,
        value: printQuery(node),
        parts: node.parts.map(partOf),
      };
  }
}

function condition(operator: string, value: string): UnderstoodPart {
  return { kind: 'condition', isNot: false, operator, value };
}

function printedValue(node: ReadNode): string {
  const printed = printQuery(node);
  return printed.slice(printed.indexOf(':') + 1);
}

function wordsTogether(parts: readonly ShownPart[], typed: string): ShownPart[] {
  const together: ShownPart[] = [];
  for (const part of parts) {
    const before = together.at(-1);
    const isGap = before !== undefined && typed.slice(before.end, part.start).trim() === '';
    if (before && isGap && isPlain(before) && isPlain(part)) {
      together[together.length - 1] = { ...before, value: `${before.value} ${part.value}`, end: part.end };
    } else together.push(part);
  }
  return together;
}

function isPlain({ kind, isNot, operator, isBeginning }: ShownPart): boolean {
  return kind === 'words' && !isNot && operator === undefined && !isBeginning;
}
