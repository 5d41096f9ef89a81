/** How languages other than English tell that something took several days and is over: "zweitägige Beratungen gingen zu Ende". */

export interface SpanWords {
  /** How long, by the number of days. */
  readonly days: readonly (readonly [number, string])[]
  /** It ended on the day told. */
  readonly ended: string
}

export const SPAN_WORDS: Readonly<Record<string, SpanWords>> = {
  de: {
    days: [
      [2, 'zweitägig\\p{L}*|zwei Tage\\p{L}*'],
      [3, 'dreitägig\\p{L}*|drei Tage\\p{L}*'],
    ],
    ended: 'zu Ende|endete\\p{L}*|beendet\\p{L}*|abgeschlossen|schloss\\p{L}*|Abschluss|ausgeklungen',
  },
  fr: {
    days: [
      [2, 'deux jours|de deux journées'],
      [3, 'trois jours'],
    ],
    ended: "clos|close|clôtur\\p{L}+|achev\\p{L}+|pris fin|conclu\\p{L}*|terminé\\p{L}*|au terme|à l[’']issue",
  },
  es: {
    days: [
      [2, 'dos días|dos jornadas'],
      [3, 'tres días|tres jornadas'],
    ],
    ended: 'conclu\\p{L}+|finaliz\\p{L}+|culmin\\p{L}+|terminó|terminaron|clausur\\p{L}+|cerr(?:ó|aron)|al término',
  },
  pt: {
    days: [
      [2, 'dois dias'],
      [3, 'três dias'],
    ],
    ended: 'conclu\\p{L}+|encerr\\p{L}+|termin\\p{L}+|finaliz\\p{L}+',
  },
  it: {
    days: [
      [2, 'due giorni|due giornate'],
      [3, 'tre giorni'],
    ],
    ended: 'conclus\\p{L}+|terminat\\p{L}+|chius\\p{L}+|al termine',
  },
  ru: {
    days: [
      [2, 'двухдневн\\p{L}+|два дня|двух дней'],
      [3, 'тр[её]хдневн\\p{L}+|три дня|тр[её]х дней'],
    ],
    ended: 'заверш\\p{L}+|закончил\\p{L}+|окончил\\p{L}+',
  },
  uk: {
    days: [
      [2, 'дводенн\\p{L}+|два дні'],
      [3, 'триденн\\p{L}+|три дні'],
    ],
    ended: 'заверш\\p{L}+|закінч\\p{L}+',
  },
  pl: {
    days: [
      [2, 'dwudniow\\p{L}+|dwa dni|dwóch dni'],
      [3, 'trzydniow\\p{L}+|trzy dni'],
    ],
    ended: 'zakończy\\p{L}+|dobieg\\p{L}+ końca',
  },
  tr: {
    days: [
      [2, 'iki gün\\p{L}*'],
      [3, 'üç gün\\p{L}*'],
    ],
    ended: 'sona er\\p{L}+|tamamla\\p{L}+',
  },
  ar: {
    days: [
      [2, '(?:ل)?يومين|يومان'],
      [3, 'ثلاثة أيام'],
    ],
    ended: '(?:و)?(?:اختتم|انته|ختم)\\p{L}*|(?:في )?ختام',
  },
  id: {
    days: [
      [2, 'dua hari'],
      [3, 'tiga hari'],
    ],
    ended: 'berakhir|mengakhiri|ditutup|usai',
  },
  vi: {
    days: [
      [2, 'hai ngày'],
      [3, 'ba ngày'],
    ],
    ended: 'kết thúc|bế mạc',
  },
  zh: {
    days: [
      [2, '[两兩二2]天|两日|兩日'],
      [3, '[三3]天|三日'],
    ],
    ended: '结束|結束|闭幕|閉幕|落幕',
  },
  ja: {
    days: [
      [2, '(?:2|２|二)日間'],
      [3, '(?:3|３|三)日間'],
    ],
    ended: '閉幕|終え|終了|終わ|最終日',
  },
  ko: {
    days: [
      [2, '이틀|2일간'],
      [3, '사흘|3일간'],
    ],
    ended: '폐막|마쳤|끝났|마무리|종료|폐회',
  },
}
