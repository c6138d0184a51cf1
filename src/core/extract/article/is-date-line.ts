import { textWeight } from './text-weight.ts';

/** All that stands beside the digits of a line that only says when. */
const TIME_WORDS = new RegExp(
  `(?:${[
    'posted|published|publication|updated?|last|first|modified|created|date|on|at|by|admin|the|and|am|pm|a\\.m|p\\.m|st|nd|rd|th|gmt|utc|est|edt|et|pst|pdt|cet|bst|ist|hours?|hrs?|minutes?|mins?|days?|weeks?|ago|today|yesterday',
    '(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|january|february|march|april|may|june|july|august|september|october|november|december',
    '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day)?|tuesday|wednesday|thursday|saturday',
    'veröffentlicht|aktualisiert|stand|zuletzt|erstellt|am|um|uhr|vom|den|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|vor|stunden?|minuten|tagen',
    'publiée?|mise?|à|jour|le|du|modifiée?|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h|heures?|il|y|a',
    'publicad[oa]|actualizad[oa]|el|del?|las?|hora|hace|horas|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'pubblicat[oa]|aggiornat[oa]|il|alle|ore|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    'em|às|atualizad[oa]|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|feira|sábado',
    'опубликовано|обновлено|в|г|года|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|мск',
    'نشر|تاريخ|النشر|آخر|تحديث|في|بتاريخ|الساعة|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|الثاني|الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|صباحا|مساء|بتوقيت|غرينتش|ص|م',
    'انتشار|تاریخ|ساعت|به|روز|رسانی|شنبه|یکشنبه|دوشنبه|سه|چهارشنبه|پنجشنبه|جمعه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
    'yayınlanma|güncelleme|tarihi?|saat|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
    'maret|mei|juli|agustus|oktober|desember|februari|januari|pada|oleh',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const CJK_TIME =
  /[年月日時时分秒週周星期一二三四五六七八九十天上午下更新发發布表于時間时间：公開配信最終년월일시분오전후입력수정]/gu;
const LONGEST = 110;

const LABEL_WORDS = 4;
const BETWEEN = /\s[/|·•]\s/u;

/** Whether a line only says when: a date, a time, words about them such as “Updated”, and beside a bar who says so. */
export function isDateLine(text: string): boolean {
  if (textWeight(text) > LONGEST || !/\p{N}/u.test(text)) return false;
  const parts = text.split(BETWEEN);
  return isTime(text) || (parts.some(isTime) && parts.every((part) => isTime(part) || isLabel(part)));
}

function isTime(text: string): boolean {
  const rest = text
    .replace(/\p{N}+/gu, ' ')
    .replace(CJK_TIME, ' ')
    .replace(TIME_WORDS, ' ');
  return /\p{N}/u.test(text) && !/\p{L}/u.test(rest);
}

function isLabel(part: string): boolean {
  return part.trim().split(/\s+/u).length <= LABEL_WORDS && !/[.!?]$/u.test(part.trim());
}
