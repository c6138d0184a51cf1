import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const spanish: Language = {
  tag: 'es',
  name: 'Spanish',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primavera'],
    summer: ['verano', 'estío'],
    autumn: ['otoño'],
    winter: ['invierno'],
  },
  weekdays: [
    ['lunes', 'lun'],
    ['martes', 'mar'],
    ['miércoles', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  eras: {
    before: ['ac', 'adec', 'adejc'],
    after: ['dc', 'ddec'],
    about: ['hacia', 'cerca', 'aprox', 'aproximadamente', 'ca'],
  },
  dates: {
    fillers: ['de', 'del', 'la', 'año', 'º', 'ª'],
    possibleFillers: ['los', 'el'],
    between: ['al', 'a', 'y'],
    beforeDays: ['el'],
    durations: words(`
      segundo segundos minuto minutos min hora horas día días semana semanas mes meses año años
    `),
    ago: ['hace'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['el', 'la', 'los', 'las'],
    indefinite: ['un', 'una'],
    elided: NOT_YET,
    ands: ['y', 'e'],
    openers: ['el', 'los', 'las', 'una', 'él', 'ella', 'en', 'según'],
    beforeSubjects: NOT_YET,
    continuations: ['y', 'o', 'para'],
    prepositions: ['para', 'sobre', 'desde', 'entre'],
    locatives: ['en'],
    beforePlaces: ['en', 'de'],
    onlyBeforePlaces: NOT_YET,
    titleWords: words(`
      de del el en la las los un una unas uno unos
    `),
  },
  page: {
    controls: phrases(`
      publicidad | compartir | imprimir | comentario[s] | cerrar | menú | inicio | iniciar sesión |
      suscríbete | comentarios | copiar enlace | ver más | leer más
    `),
    readingTimes: ['tiempo de lectura'],
    minutesToRead: ['de lectura'],
    invitations: phrases(`
      lee (también/más/además) | lea también | leer (más/también) | [también ](te/le) puede interesar |
      ver también | suscríbete | síguenos | haz clic | todos los derechos reservados | lee también |
      leer también | le puede interesar | te puede interesar | también le puede interesar |
      más información: | síguenos en | suscríbete a | regístrate para
    `),
    requests: ['sigue', 'suscr(í/i)bete'],
    offers: ['boletín', 'boletines', 'newsletter'],
    closings: phrases(`
      [también ]te puede interesar | noticias relacionadas | artículos relacionados | lo más leído |
      comentarios | sobre el autor | relacionad(o/a)s | deja un(a respuesta/ comentario)[ cancelar[…]] |
      etiquetas | te puede interesar | le puede interesar | más noticias | lo más visto | sobre la autora |
      temas relacionados | deja un comentario
    `),
    pictures: words(`
      fotografía[s] imagen imágenes crédito[s] foto[s] fotografía ilustración infografía
    `),
    pictureCredits: ['de'],
    timeWords: words(`
      publicado publicada actualizado actualizada el de del la las hora hace horas creado modificado minuto
      minutos día días ayer hoy a hs h gmt
    `),
    homePages: ['inicio', 'portada', 'página principal'],
    noOutlets: NOT_YET,
    beforeOutlets: phrases(`
      (ir/volver) a[ la][ (portada/página principal)[ (de/del)]] | logo[tipo] de
    `),
    rights: ['todos los derechos'],
    subjects: ['etiqueta[s]', 'categoría[s]', 'tema[s]'],
  },
  bylines: {
    leads: ['por', 'escrito por', 'publicado por'],
    smallLeads: NOT_YET,
    possibleLeads: ['texto', 'autor', 'autora', 'per', 'de', 'del', 'entrevista de'],
    labels: ['texto', 'textos', 'autor', 'autora', 'autores'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['redacción'],
    jobTitles: words(`
      redactor redactora periodista corresponsal reportero reportera columnista editor editora enviado
      enviada
    `),
    jobAdjectives: ['y'],
    translationCredits: ['traducción'],
    photoCredits: ['foto[s]', 'fotografía[s]', 'imagen', 'vídeo', 'video'],
    placeholders: phrases(`
      redacci(o/ó)n | la redacci(o/ó)n | an(o/ó)nimo | autor | por | redacción | la redacción | agencia[s]
    `),
    desks: NOT_YET,
    tails: NOT_YET,
    ends: ['publicado', 'actualizado', 'seguir', 'ver todo', 'última actualización'],
    errands: ['corresponsal', 'para', 'con'],
    houses: NOT_YET,
    boxes: ['más de', 'seguir', 'ver todos los artículos'],
    noNames: NOT_YET,
    bioVerbs: ['es'],
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: ['reporte[ adicional] de', 'reportaje de', 'escrito por', 'redacción:'],
      editor: ['editado[ en español] por', 'edición', 'edición de'],
      translator: ['traducid(o/a) por', 'traducción', 'traducción de'],
      interviewer: ['entrevista (de/por)'],
      contributor: phrases(`
        con (información/informaciones/material) de | con la colaboración de
      `),
      agencies: NOT_YET,
    },
    notices: {
      correction: ['corrección', 'rectificación', 'fe de erratas', 'fe de errores'],
      clarification: ['aclaración'],
      retraction: ['retractación'],
      update: ['actualización'],
      note: ['nota del editor', 'nota de la redacción', 'nota de redacción'],
    },
    noticeSentences: {
      correction: phrases(`
        (en una/una) versión (anterior/previa/inicial) |
        est(e/a) (artículo/noticia/nota) (ha sido/fue) [* ][* ]corregid(o/a) |
        una versión (anterior/previa) de (este/esta) (artículo/nota/noticia) |
        esta (nota/noticia) fue corregida | este artículo (ha sido/fue) corregido
      `),
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: phrases(`
        est(e/a) (artículo/noticia/nota) (ha sido/fue) [* ][* ]actualizad(o/a) |
        este artículo (ha sido/fue) actualizado | esta (nota/noticia) (ha sido/fue) actualizada
      `),
    },
    changes: ['(actualizad/corregid)(o/a)[ el]'],
    updates: ['última actualización', 'actualizado'],
    offices: words(`
      señor señora presidente presidenta ministro ministra portavoz director directora alcalde alcaldesa
      gobernador gobernadora secretario secretaria general profesor profesora abogado abogada jefe jefa
      vocero vocera
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        dijo dice dicho dijeron afirmó afirma afirmado señaló señala agregó agrega añadió añade declaró
        declara declarado explicó explica aseguró asegura asegurado indicó indica manifestó manifiesta
        sostuvo sostiene subrayó subraya destacó destaca advirtió advierte anunció anuncia apuntó apunta
        insistió insiste escribió escribe comentó comenta contó cuenta expresó expresa recordó recuerda
        reiteró reconoció reconoce lamentó lamenta denunció denuncia respondió responde confirmó precisó
        precisa tuiteó concluyó
      `),
      pronouns: ['él', 'ella', 'ellos', 'ellas'],
      auxiliaries: ['ha'],
      subjectEnds: NOT_YET,
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['según', 'de acuerdo con', 'en palabras de'],
      subject: 'before',
    },
    groups: ['autoridades', 'policía', 'vecinos'],
    roleEnds: NOT_YET,
    channels: phrases(`
      (a/al/a la agencia) {agency} | en ~{platform} |
      {en (un/una) (comunicado/rueda de prensa/entrevista/carta/discurso/declaración)} |
      {a [los ]periodistas} | {a la prensa}
    `),
    media: NOT_YET,
    kickers: ['corrección'],
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: {
    scales: {
      '1e3': ['mil'],
      '1e6': ['millón', 'millones'],
    },
    currencies: {
      USD: ['dólar', 'dólares'],
    },
    units: ['kilómetros', 'metros', 'hectáreas', 'tonelada', 'toneladas'],
    percent: ['porcentaje', 'por ciento'],
    percentBefore: NOT_YET,
    approximations: phrases(`
      unos | unas | cerca de | más de | alrededor de | casi | menos de | al menos | hasta
    `),
    smallWords: words(`
      y o de del en por para con son es han ha fueron fue el la los las un una que según contra desde al
      murieron resultaron
    `),
    numbered: ['artículo'],
    clock: NOT_YET,
    ages: ['años de edad'],
    ordinals: ['º', 'ª'],
    abbreviations: ['sr', 'sra'],
    upTo: ['a', 'y'],
    of: NOT_YET,
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['opinión', 'opiniones', 'columna[s]', 'tribuna'],
    editorials: ['editorial[es]'],
    interviews: ['entrevista[s]'],
    interviewsWith: ['entrevista (con/a)'],
    pressReleases: ['comunicado[s][ de prensa]', 'nota de prensa'],
    newspapers: ['diario', 'noticias', 'periódico', 'gaceta', 'correo', 'prensa'],
    magazines: ['revista'],
    updated: ['actualizad'],
    published: ['publicad'],
    otherDates: NOT_YET,
    commonTitles: words(`
      introducción prólogo prefacio conclusión conclusiones índice reseña reseñas apéndice
    `),
    volumes: ['volumen', 'tomo'],
    encyclopedias: ['enciclop'],
    rulings: ['sentencia'],
    newsHosts: ['noticias'],
    newsSections: ['noticias'],
  },
  names: {
    particles: ['de', 'del', 'la', 'san'],
    smallParticles: NOT_YET,
    connectives: ['y'],
    honorifics: ['sr', 'sra'],
    organisations: words(`
      academia agencia archivo asamblea asociación ayuntamiento banco biblioteca cámara centro colegio
      comisión comité confederación congreso consejo dirección editorial empresa escuela federación
      fundación gobierno grupo hospital instituto junta laboratorio ministerio museo noticias organización
      parlamento redacción secretaría sindicato sociedad universidad
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: ['partido', 'ejército'],
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: ['ministerio'],
    bodiesOf: ['de', 'del'],
    legalForms: NOT_YET,
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: ['de', 'del', 'y'],
    partings: NOT_YET,
    prefixes: NOT_YET,
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: ['río', 'lago', 'monte'],
    demonymEndings: ['ano', 'ana'],
  },
  telling: { none: 'n-grams know it' },
};
