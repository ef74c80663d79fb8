import type {Messages} from '../../src/index.js';

/** Some of the sentences in Arabic, whose plurals have six forms. */
export const arabicMessages: Partial<Messages> = {
  listen: 'استماع',
  stop: 'إيقاف',
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  hide: 'إخفاء',
  show: 'إظهار',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyLink: 'نسخ الرابط',
  share: 'مشاركة',
  failed: 'تعذّر ذلك',
  readingTime: 'مدة القراءة: {time}',
  seconds: '{n} ث',
  minutes: '{n} د',
  updated: 'حُدّث في {date}',
  'ai-assisted': 'بمساعدة الذكاء الاصطناعي، وحرّره إنسان',
  questions: {
    zero: 'لا أسئلة',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: '{n} أسئلة',
    many: '{n} سؤالًا',
    other: '{n} سؤال',
  },
  expandAll: 'فتح الكل',
  collapseAll: 'إغلاق الكل',
};

/** Some of the sentences in German. */
export const germanMessages: Partial<Messages> = {
  listen: 'Anhören',
  stop: 'Stopp',
  pause: 'Pause',
  resume: 'Weiter',
  hide: 'Ausblenden',
  show: 'Einblenden',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyLink: 'Link kopieren',
  share: 'Teilen',
  failed: 'Das ging nicht',
  readingTime: 'Lesezeit: {time}',
  seconds: '{n} Sek.',
  minutes: '{n} Min.',
  updated: 'Stand {date}',
  'ai-assisted': 'Mit KI erstellt, von Menschen redigiert',
  questions: {one: '{n} Frage', other: '{n} Fragen'},
  expandAll: 'Alle öffnen',
  collapseAll: 'Alle schließen',
};

/** Those of the comparison in Hebrew. */
export const hebrewMessages: Partial<Messages> = {
  baseline: 'בסיס להשוואה',
  noBaseline: 'ללא',
  best: 'הטוב ביותר',
  claimed: 'לטענת היצרן',
};
