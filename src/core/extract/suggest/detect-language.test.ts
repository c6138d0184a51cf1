import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The harbour was closed on Tuesday after a storm had damaged the old pier.'],
    ['de', 'Der Hafen wurde am Dienstag geschlossen, weil ein Sturm die alte Mole beschädigt hatte.'],
    ['fr', 'Le port a été fermé mardi après une tempête qui avait endommagé la vieille jetée.'],
    ['es', 'El puerto fue cerrado el martes después de una tormenta que dañó el viejo muelle.'],
    ['sv', 'Hamnen stängdes i tisdags efter att en storm hade skadat den gamla piren.'],
    ['pl', 'Port został zamknięty we wtorek po burzy, która uszkodziła stare molo.'],
    ['vi', 'Cảng đã đóng cửa hôm thứ Ba sau khi một cơn bão làm hư hại cầu tàu cũ.'],
    ['tr', 'Liman, fırtınanın eski iskeleye zarar vermesinin ardından salı günü kapatıldı.'],
    ['ru', 'Порт закрыли во вторник после шторма, который повредил старый причал.'],
    ['uk', 'Порт закрили у вівторок після шторму, який пошкодив старий причал.'],
    ['ar', 'أغلق الميناء يوم الثلاثاء بعد عاصفة ألحقت أضرارا بالرصيف القديم.'],
    ['fa', 'بندر روز سه‌شنبه پس از توفانی که به اسکلهٔ قدیمی آسیب زد بسته شد.'],
    ['ckb', 'بەندەرەکە ڕۆژی سێشەممە داخرا دوای ئەوەی گەردەلوولێک زیانی بە لەنگەرگە کۆنەکە گەیاند.'],
    ['ku', 'Bender roja sêşemê hat girtin piştî ku bahozekê zirar da îskeleya kevn û ew jî xera bû.'],
    ['el', 'Το λιμάνι έκλεισε την Τρίτη μετά από καταιγίδα.'],
    ['he', 'הנמל נסגר ביום שלישי לאחר סערה.'],
    ['zh', '周二，一场风暴损坏了旧码头，港口关闭。'],
    ['ja', '火曜日、嵐で古い桟橋が壊れ、港は閉鎖された。'],
    ['ko', '화요일 폭풍으로 오래된 부두가 파손되어 항구가 폐쇄되었다.'],
    ['th', 'ท่าเรือถูกปิดเมื่อวันอังคารหลังจากพายุ'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', 'OK', 'Ana Ruiz', '12345 67890 12345 67890', 'a'.repeat(2_000_000), '—'.repeat(100)])(
    'does not guess at “%.20s”',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  it('asks in several places, so that a foreign beginning does not decide', () => {
    const english = 'The harbour was closed on Tuesday after a storm had damaged the old pier. ';
    expect(detectLanguage(`Le port a été fermé mardi après une tempête. ${english.repeat(40)}`)).toBe('en');
  });
});
