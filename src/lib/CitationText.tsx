import { Fragment, type ReactNode } from 'react';
import styles from './CitationText.module.css';
import { type MarkupNode, parseCitation } from './citation-markup.ts';

/** A citation with its italics, made of elements of ours; its links are shown as text. */
export function CitationText({ html }: { readonly html: string }) {
  return <div dir="auto">{parseCitation(html).map(render)}</div>;
}

function render(node: MarkupNode, index: number): ReactNode {
  if (node.kind === 'text') return <Fragment key={index}>{node.text}</Fragment>;
  const children = node.children.map(render);
  if (node.name === 'a') return <span key={index}>{children}</span>;
  const Element = node.name;
  return (
    <Element key={index} className={node.look && styles[node.look]}>
      {children}
    </Element>
  );
}
