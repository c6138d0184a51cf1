import { useState } from 'react';
import type { DocumentFormat, SelectionRequest } from '#contract/citing.ts';
import type { Request } from '#contract/ipc.ts';
import { AUTO_EXPORT_FORMATS, type AutoExportFormat } from '#core/model/arrangement.ts';
import { preferences } from '../../lib/preferences.ts';

/** Which items are exported. */
export type ExportWhat =
  | { readonly kind: 'selection'; readonly ids: readonly string[] }
  | { readonly kind: 'collection'; readonly collection: string }
  | { readonly kind: 'all' };

/** What stands in the export dialog. */
export type ExportForm = {
  readonly kind: 'bibliography' | 'references';
  readonly style: { readonly id: string; readonly title: string };
  readonly locale: string | undefined;
  readonly document: DocumentFormat;
  /** Each entry from the side that its own work is read from. */
  readonly isByItem: boolean;
  readonly format: string;
  /** Of BibTeX: accented letters as LaTeX commands. */
  readonly hasMacros: boolean;
  readonly isKept: boolean;
};

export type ChangeForm = (changes: Partial<ExportForm>) => void;

type ExportPlan =
  | { readonly kind: 'save'; readonly request: Request<'export.save'> }
  | { readonly kind: 'keep'; readonly request: Request<'exports.start'> };

/** The form, at first as things were cited last. */
export function useExportForm() {
  const [form, setForm] = useState<ExportForm>(() => {
    const { citeTarget, citeLocale, favouriteStyles } = preferences.get();
    const [favourite = { id: 'apa', title: 'APA' }] = favouriteStyles;
    return {
      kind: 'format' in citeTarget ? 'references' : 'bibliography',
      style: 'style' in citeTarget ? { id: citeTarget.style, title: citeTarget.title } : favourite,
      locale: citeLocale,
      document: 'docx',
      isByItem: false,
      format: 'format' in citeTarget ? citeTarget.format : 'bibtex',
      hasMacros: false,
      isKept: false,
    };
  });
  const change: ChangeForm = (changes) => setForm((before) => ({ ...before, ...changes }));
  return { form, change };
}

/** The items, as the main process is asked for them. */
export function selectionOf(what: ExportWhat): SelectionRequest {
  if (what.kind === 'selection') return { ids: [...what.ids] };
  return what.kind === 'collection' ? { collection: what.collection } : { all: true };
}

/** The format, if a file in it can be kept up to date: not for a few chosen items. */
export function keepableFormat(format: string, what: ExportWhat): AutoExportFormat | undefined {
  return what.kind === 'selection' ? undefined : AUTO_EXPORT_FORMATS.find((each) => each === format);
}

/** What is asked of the main process for a form. */
export function exportPlan(form: ExportForm, what: ExportWhat): ExportPlan {
  const selection = selectionOf(what);
  if (form.kind === 'bibliography') {
    const locale = form.locale === undefined ? {} : { locale: form.locale };
    const target = { style: form.style.id, ...locale, document: form.document, isByItem: form.isByItem };
    return { kind: 'save', request: { selection, target } };
  }
  const format = keepableFormat(form.format, what);
  if (!form.isKept || format === undefined) {
    const letters = form.format === 'bibtex' && form.hasMacros ? { letters: 'macros' as const } : {};
    return { kind: 'save', request: { selection, target: { format: form.format, ...letters } } };
  }
  const collection = what.kind === 'collection' ? { collectionId: what.collection } : {};
  return { kind: 'keep', request: { format, ...collection } };
}
