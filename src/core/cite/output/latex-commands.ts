/**
 * For each script: fonts that print it, the best first, and letters that a font must have to be taken. Systems and
 * distributions of TeX differ; what is installed is found when the document is set.
 */
const FONTS: Readonly<
  Record<string, { readonly fonts: string; readonly letters: string; readonly options?: string }>
> = {
  Arab: {
    fonts: 'Amiri,Noto Naskh Arabic,Scheherazade New,Times New Roman,Arial,Geeza Pro,FreeSerif,DejaVu Sans',
    letters: '0627,067E,06CE,06D5',
    options: 'Script=Arabic',
  },
  Hebr: {
    fonts: 'Times New Roman,Noto Serif Hebrew,Ezra SIL,FreeSerif,Noto Sans Hebrew,DejaVu Sans',
    letters: '05D0,05EA',
    options: 'Script=Hebrew',
  },
  Cyrl: {
    fonts: 'Times New Roman,Libertinus Serif,FreeSerif,Noto Serif,CMU Serif,DejaVu Serif',
    letters: '0410,044F,0456',
  },
  Grek: {
    fonts: 'Times New Roman,Libertinus Serif,FreeSerif,Noto Serif,CMU Serif,DejaVu Serif',
    letters: '0391,03C9,1F00',
  },
  Hans: {
    fonts: 'Noto Serif CJK SC,Source Han Serif SC,Songti SC,SimSun,FandolSong,Noto Sans CJK SC',
    letters: '4E2D,95FB',
  },
  Hant: {
    fonts: 'Noto Serif CJK TC,Source Han Serif TC,Songti TC,PMingLiU,Noto Sans CJK TC,Noto Serif CJK SC',
    letters: '4E2D,805E',
  },
  Jpan: {
    fonts:
      'Noto Serif CJK JP,Source Han Serif JP,Hiragino Mincho ProN,MS Mincho,IPAexMincho,HaranoAjiMincho,Noto Sans CJK JP',
    letters: '65E5,3042',
  },
  Kore: {
    fonts: 'Noto Serif CJK KR,Source Han Serif KR,AppleMyungjo,Batang,UnBatang,Noto Sans CJK KR',
    letters: 'D55C,AE00',
  },
  Deva: {
    fonts: 'Noto Serif Devanagari,Kokila,Mangal,FreeSerif,Noto Sans Devanagari',
    letters: '0915',
    options: 'Script=Devanagari',
  },
  Beng: {
    fonts: 'Noto Serif Bengali,Vrinda,FreeSerif,Noto Sans Bengali',
    letters: '0995',
    options: 'Script=Bengali',
  },
  Guru: {
    fonts: 'Noto Serif Gurmukhi,Raavi,FreeSerif,Noto Sans Gurmukhi',
    letters: '0A15',
    options: 'Script=Gurmukhi',
  },
  Gujr: {
    fonts: 'Noto Serif Gujarati,Shruti,FreeSerif,Noto Sans Gujarati',
    letters: '0A95',
    options: 'Script=Gujarati',
  },
  Taml: {
    fonts: 'Noto Serif Tamil,Latha,FreeSerif,Noto Sans Tamil',
    letters: '0B95',
    options: 'Script=Tamil',
  },
  Telu: {
    fonts: 'Noto Serif Telugu,Gautami,FreeSerif,Noto Sans Telugu',
    letters: '0C15',
    options: 'Script=Telugu',
  },
  Thai: {
    fonts: 'Noto Serif Thai,Angsana New,TH Sarabun New,FreeSerif,Noto Sans Thai',
    letters: '0E01',
    options: 'Script=Thai',
  },
  Khmr: {
    fonts: 'Noto Serif Khmer,Khmer OS,DaunPenh,Noto Sans Khmer',
    letters: '1780',
    options: 'Script=Khmer',
  },
  Geor: { fonts: 'Noto Serif Georgian,Sylfaen,FreeSerif,DejaVu Serif', letters: '10D0' },
  Armn: { fonts: 'Noto Serif Armenian,Sylfaen,FreeSerif,DejaVu Serif', letters: '0531' },
  Ethi: { fonts: 'Noto Serif Ethiopic,Nyala,FreeSerif,Noto Sans Ethiopic', letters: '1200' },
  Syrc: { fonts: 'Noto Sans Syriac,Estrangelo Edessa,FreeSans', letters: '0710', options: 'Script=Syriac' },
};
/** For signs of no script, one by one. */
const SIGN_FONTS =
  'Times New Roman,Libertinus Serif,FreeSerif,Noto Serif,Latin Modern Math,DejaVu Sans,Noto Sans Math,Noto Sans Symbols,Noto Sans Symbols2,Noto Emoji,Symbola,Segoe UI Symbol,FreeSans,FreeMono';

/**
 * Commands that the entries are written with, for any document: fonts by script where the engine has them, and
 * directions. pdfTeX stops with a sentence at the first letter that it cannot print.
 */
export const LATEX_COMMANDS = `\\makeatletter
\\ifdefined\\TeXXeTstate\\TeXXeTstate=1\\fi
\\ifdefined\\directlua
  \\providecommand{\\pressmarkrtl}[1]{{\\textdir TRT #1}}
  \\providecommand{\\pressmarkltr}[1]{{\\textdir TLT #1}}
  \\def\\pressmark@renderer{Renderer=HarfBuzz,}
\\else
  \\def\\pressmark@renderer{}
  \\ifdefined\\TeXXeTstate
    \\providecommand{\\pressmarkrtl}[1]{\\beginR #1\\endR{}}
    \\providecommand{\\pressmarkltr}[1]{\\beginL #1\\endL{}}
  \\else
    \\providecommand{\\pressmarkrtl}[1]{#1}
    \\providecommand{\\pressmarkltr}[1]{#1}
  \\fi
\\fi
\\ifdefined\\pressmarkhang\\else\\newdimen\\pressmarkhang\\fi
\\ifdefined\\hypertarget\\else\\def\\hypertarget#1#2{#2}\\fi
\\newif\\ifpressmark@has
\\ifdefined\\newfontfamily
  \\def\\pressmark@font#1#2#3#4{\\@namedef{pressmark@load@#1}{\\pressmark@choose{#1}{#2}{#3}{#4}}}
  \\def\\pressmark@choose#1#2#3#4{%
    \\@for\\pressmark@name:=#2\\do{%
      \\ifcsname pressmark@family@#1\\endcsname\\else
        \\IfFontExistsTF{\\pressmark@name}{%
          \\font\\pressmark@try="\\pressmark@name"\\relax
          \\pressmark@hastrue
          \\@for\\pressmark@code:=#3\\do{\\iffontchar\\pressmark@try"\\pressmark@code\\relax\\else\\pressmark@hasfalse\\fi}%
          \\ifpressmark@has\\pressmark@new{#1}{#4}\\fi
        }{}%
      \\fi}%
    \\ifcsname pressmark@family@#1\\endcsname\\else
      \\PackageError{pressmark}{No font here has the letters of the script #1}{Install one of: #2.}%
      \\@namedef{pressmark@family@#1}{}%
    \\fi}
  \\def\\pressmark@new#1#2{%
    \\edef\\pressmark@do{\\noexpand\\newfontfamily\\expandafter\\noexpand\\csname pressmark@family@#1\\endcsname{\\pressmark@name}[\\pressmark@renderer#2]}%
    \\pressmark@do}
  \\def\\pressmarkload#1{\\ifcsname pressmark@family@#1\\endcsname\\else\\csname pressmark@load@#1\\endcsname\\fi}
  \\protected\\def\\pressmarkscript#1#2{{\\csname pressmark@family@#1\\endcsname #2}}
  \\protected\\def\\pressmarkcjk#1#2{{\\csname pressmark@family@#1\\endcsname
    \\@tfor\\pressmark@one:=#2\\do{\\pressmark@one\\hskip0pt plus.08em\\relax}\\unskip}}
  \\protected\\def\\pressmarksign#1#2{{%
    \\iffontchar\\font"#1\\relax #2\\else
      \\pressmark@hasfalse
      \\@for\\pressmark@name:=${SIGN_FONTS}\\do{%
        \\ifpressmark@has\\else\\IfFontExistsTF{\\pressmark@name}{%
          \\font\\pressmark@try="\\pressmark@name" at \\f@size pt\\relax
          \\iffontchar\\pressmark@try"#1\\relax\\pressmark@hastrue{\\pressmark@try #2}\\fi}{}\\fi}%
      \\ifpressmark@has\\else
        \\PackageWarning{pressmark}{No font here has the sign U+#1. Its number is printed}%
        \\fbox{\\scriptsize U+#1}%
      \\fi
    \\fi}}
${Object.entries(FONTS)
  .map(
    ([script, { fonts, letters, options = '' }]) =>
      `  \\pressmark@font{${script}}{${fonts}}{${letters}}{${options}}`,
  )
  .join('\n')}
\\else
  \\def\\pressmarkload#1{\\PackageError{pressmark}{This bibliography has letters that pdfLaTeX cannot print}{Use XeLaTeX or LuaLaTeX, with fontspec loaded.}\\csname @@end\\endcsname}
  \\def\\pressmarkscript#1#2{\\pressmarkload{#1}}
  \\let\\pressmarkcjk\\pressmarkscript
  \\let\\pressmarksign\\pressmarkscript
\\fi
\\makeatother
`;

/** The scripts that fonts are named for. */
export const LATEX_SCRIPTS: readonly string[] = Object.keys(FONTS);
