import type { FactNode } from '#core/search/query.ts';
import type { SqlValue } from './sqlite.ts';

type Condition = { readonly where: string; readonly values: readonly SqlValue[] };

const HAS: Readonly<Record<Extract<FactNode, { kind: 'has' }>['value'], string>> = {
  snapshot: 'snapshots > 0',
  tag: "tags <> '[]'",
  author: "byline <> ''",
  date: "issued <> ''",
  url: 'has_url = 1',
};

/** A fact asked for, as a condition on the table of items. A type or language stands for its kinds too. */
export function factCondition(node: FactNode): Condition {
  switch (node.kind) {
    case 'year':
      return { where: 'year BETWEEN ? AND ?', values: [node.from ?? -9_999, node.to ?? 9_999] };
    case 'type':
    case 'language':
      return {
        where: `(${node.kind} = ? OR substr(${node.kind}, 1, ?) = ?)`,
        values: [node.value, node.value.length + 1, `${node.value}-`],
      };
    case 'has':
      return { where: HAS[node.value], values: [] };
    case 'is':
      return { where: node.value === 'trashed' ? 'trashed = 1' : "tags = '[]'", values: [] };
  }
}
