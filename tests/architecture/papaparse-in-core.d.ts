// What src/core uses of papaparse. The types of the whole package bring those of Node with them, and then the compiler
// would let core import node:* (see layers.ts in this folder).

type ParseOptions = { readonly delimiter: string; readonly preview: number; readonly fastMode: boolean };
type ParseResult<Row> = {
  readonly data: Row[];
  readonly meta: { readonly truncated: boolean; readonly cursor: number };
};

declare const Papa: {
  parse<Row>(text: string, options: ParseOptions): ParseResult<Row>;
  unparse(rows: string[][], options: { readonly newline: string }): string;
};
export default Papa;
