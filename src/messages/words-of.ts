type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How a language writes numbers, lists and the forms of a noun that go with a number. One object a language. */
export function wordsOf(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const ands = new Intl.ListFormat(locale, { type: 'conjunction' });
  const ors = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    /** A number with its signs for thousands. */
    number: (value: number) => numbers.format(value),
    /** A number with one decimal. */
    decimal: (value: number) => decimals.format(value),
    /** The form that goes with a number: English has `one` and `other`, Arabic all six. */
    plural: (value: number, forms: Forms) => forms[rules.select(value)] ?? forms.other,
    /** “a, b and c”. */
    all: (parts: readonly string[]) => ands.format(parts),
    /** “a, b or c”. */
    any: (parts: readonly string[]) => ors.format(parts),
  };
}
