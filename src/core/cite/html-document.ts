import { escapeText } from './safe-markup.ts';

const STYLE = `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, "Noto Serif", serif; }
  .csl-entry { margin-block-end: .75em; padding-inline-start: 2em; text-indent: -2em; overflow-wrap: anywhere; }
  .small-caps { font-variant: small-caps; }
`;

/** A whole HTML page around a bibliography, for a file of its own. Runs and fetches nothing. */
export function htmlDocument(title: string, html: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
${html}
</body>
</html>
`;
}
