/** What a command makes of the groups behind it. */
export type ArgumentRule = {
  /** One sign a group: printed, left out, printed in capitals or in small letters. */
  readonly groups: readonly ('print' | 'drop' | 'upper' | 'lower' | 'space')[];
};

const rule = (...groups: ArgumentRule['groups']): ArgumentRule => ({ groups });
const each = (names: string, it: ArgumentRule) => names.split(' ').map((name) => [name, it] as const);

/**
 * Commands whose groups are not simply text: of a colour or a language the name is no part of it. Groups in square
 * brackets before them never are.
 */
export const ARGUMENTS: ReadonlyMap<string, ArgumentRule> = new Map([
  ...each(
    'color selectlanguage begin end vspace hspace label index noopsort hypersetup pagestyle thispagestyle',
    rule('drop'),
  ),
  ...each('setlength addtolength fontsize definecolor', rule('drop', 'drop')),
  ...each(
    'textcolor colorbox foreignlanguage otherlanguage parbox raisebox scalebox fontspec bibinfo texorpdfstring',
    rule('drop', 'print'),
  ),
  ...each('fcolorbox resizebox', rule('drop', 'drop', 'print')),
  ...each('MakeUppercase MakeTextUppercase uppercase', rule('upper')),
  ...each('MakeLowercase MakeTextLowercase lowercase', rule('lower')),
  ...each('SI qty', rule('print', 'space')),
  ...each(
    'num si unit underline uline uuline ul dashuline dotuline sout st hl so textls textsw underbar fbox framebox makebox mathrm',
    rule('print'),
  ),
  ...each(
    'textrm textsf texttt textup textnormal textmd textlf textmdseries text mbox hbox lr rl RL LR textlatin textgreek textcyrillic',
    rule('print'),
  ),
]);

/** Commands that set how text looks or where a line breaks, and print nothing. */
export const SILENT: ReadonlySet<string> = new Set(
  (
    'protect relax null xspace leavevmode unskip ignorespaces noindent indent centering raggedright raggedleft hfill hfil vfill ' +
    'allowbreak nobreak break linebreak nolinebreak pagebreak nopagebreak newpage clearpage smallskip medskip bigskip strut ' +
    'tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge bgroup egroup begingroup endgroup ' +
    'left right big Big bigg Bigg bigl bigr Bigl Bigr limits nolimits displaystyle textstyle scriptstyle nonumber item ' +
    'cal mathcal mathrm mathbf mathit mathsf mathtt boldmath unboldmath selectfont sloppy frenchspacing kern hskip vskip ' +
    'thinspace negthinspace medspace thickspace enspace enskip quad qquad space nobreakspace'
  ).split(' '),
);
