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
  page: {
    controls: ['publicidad', 'compartir', 'imprimir', 'comentario[s]'],
    readingTimes: ['tiempo de lectura'],
    minutesToRead: ['de lectura'],
    invitations: phrases(`
      lee (también/más/además) | lea también | leer (más/también) | [también ](te/le) puede interesar |
      ver también | suscríbete | síguenos | haz clic | todos los derechos reservados
    `),
    requests: ['sigue', 'suscr(í/i)bete'],
    offers: NOT_YET,
    closings: phrases(`
      [también ]te puede interesar | noticias relacionadas | artículos relacionados | lo más leído |
      comentarios | sobre el autor | relacionad(o/a)s | deja un(a respuesta/ comentario)[ cancelar[…]] |
      etiquetas
    `),
    pictures: ['fotografía[s]', 'imagen', 'imágenes', 'crédito[s]'],
    pictureCredits: ['de'],
    timeWords: words(`
      publicado publicada actualizado actualizada el de del la las hora hace horas
    `),
  },
  bylines: {
    leads: ['por', 'escrito por', 'publicado por'],
    smallLeads: NOT_YET,
    possibleLeads: ['texto', 'autor', 'autora', 'per', 'de', 'del', 'entrevista de'],
    labels: ['texto', 'textos', 'autor', 'autora', 'autores'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['redactor', 'redactora', 'periodista', 'corresponsal'],
    jobAdjectives: ['y'],
    translationCredits: ['traducción'],
    photoCredits: NOT_YET,
    placeholders: ['redacci(o/ó)n', 'la redacci(o/ó)n', 'an(o/ó)nimo', 'autor', 'por'],
    desks: NOT_YET,
  },
  reports: {
    credits: {
      author: ['reporte[ adicional] de', 'reportaje de', 'escrito por', 'redacción:'],
      editor: ['editado[ en español] por', 'edición', 'edición de'],
      translator: ['traducid(o/a) por', 'traducción', 'traducción de'],
      interviewer: ['entrevista (de/por)'],
      contributor: ['con (información/informaciones/material) de', 'con la colaboración de'],
      agencies: NOT_YET,
    },
    notices: {
      correction: ['corrección', 'rectificación', 'fe de erratas', 'fe de errores'],
      clarification: ['aclaración'],
      retraction: ['retractación'],
      update: ['actualización'],
      note: ['nota del editor', 'nota de la redacción'],
    },
    noticeSentences: {
      correction: phrases(`
        (en una/una) versión (anterior/previa/inicial) |
        est(e/a) (artículo/noticia/nota) (ha sido/fue) [* ][* ]corregid(o/a)
      `),
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['est(e/a) (artículo/noticia/nota) (ha sido/fue) [* ][* ]actualizad(o/a)'],
    },
    changes: ['(actualizad/corregid)(o/a)[ el]'],
    updates: NOT_YET,
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
      accordingTo: ['según', 'de acuerdo con', 'en palabras de'],
      subject: 'before',
    },
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
  },
  publishing: {
    opinions: ['opinión'],
    editorials: NOT_YET,
    interviews: ['entrevista[s]'],
    interviewsWith: NOT_YET,
    pressReleases: ['comunicado[s][ de prensa]'],
    newspapers: ['diario', 'noticias', 'periódico', 'gaceta', 'correo', 'prensa'],
    magazines: ['revista'],
    updated: ['actualizad'],
    published: NOT_YET,
    otherDates: NOT_YET,
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
  },
};
