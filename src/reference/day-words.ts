/** How languages other than English tell a day near the report's own: weekdays, yesterday, a day of the month alone. One table a language. */

export interface DayTable {
  /** Monday to Sunday, as patterns of all forms met within a sentence. */
  readonly weekdays: readonly string[]
  readonly today: string
  readonly yesterday: string
  /** Two days before. */
  readonly before: string
  /** The day told last. */
  readonly sameDay?: string
  /** The day before the one told last, or before the report's. */
  readonly dayBefore?: string
  /** A day of the month without its month, in group `day`; or with it in figures, in group `month`. */
  readonly monthDay?: string
  /** Before a day of the month: that of the month before. */
  readonly lastMonth?: string
  /** What stands before a day that is no day of happening: since, until, next. */
  readonly other: string
  /** What stands behind it: "from … on", "next". */
  readonly otherBehind?: string
  /** Before a weekday: the one before the last. */
  readonly last: string
}

const slavic = (stem: string, ...ends: readonly string[]): string => `${stem}(?:${ends.join('|')})`

export const DAY_WORDS: Readonly<Record<string, DayTable>> = {
  ru: {
    weekdays: [
      slavic('понедельник', 'а', 'у', ''),
      slavic('вторник', 'а', 'у', ''),
      slavic('сред', 'у', 'а', 'ы', 'е'),
      slavic('четверг', 'а', 'у', ''),
      slavic('пятниц', 'у', 'а', 'ы', 'е'),
      slavic('суббот', 'у', 'а', 'ы', 'е'),
      'воскресенье|воскресенья|воскресенью',
    ],
    today: 'сегодня',
    sameDay: 'в (?:тот|этот) же день',
    yesterday: 'вчера|накануне',
    dayBefore: 'дн[её]м (?:ранее|раньше)',
    before: 'позавчера',
    other: 'с|до|после|следующ\\p{L}+|ближайш\\p{L}+|на|к',
    last: 'прошл\\p{L}+|минувш\\p{L}+',
  },
  es: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    today: 'hoy|esta (?:mañana|tarde|noche)',
    yesterday: 'ayer|anoche',
    dayBefore: 'la víspera|el día (?:anterior|previo)',
    before: 'anteayer|antier',
    monthDay: '(?<=\\bel (?:pasado )?día )(?<day>[12]?\\d|3[01])(?!\\.?\\d|:|\\sde\\s|\\sy\\s)',
    other: 'desde(?: el)?|hasta(?: el)?|próximo|del|para el|antes del|tras el',
    otherBehind: 'próximo|que viene',
    last: '(?!)',
  },
  fr: {
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    today: "aujourd['’]hui|ce (?:matin|soir)|cet après-midi",
    yesterday: 'hier',
    dayBefore: 'la veille',
    before: 'avant-hier',
    other: "depuis(?: le)?|jusqu['’](?:à|au)|dès|avant|de|du|pour",
    otherBehind: 'prochain',
    last: '(?!)',
  },
  de: {
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'].map(
      (name) => `(?:${name})(?:abend|morgen|mittag|nachmittag|vormittag|nacht)?`,
    ),
    today: 'heute',
    yesterday: 'gestern',
    dayBefore: '(?:am )?Vortag|(?:am|einen) Tag zuvor',
    before: 'vorgestern',
    other: 'seit|bis|ab|kommenden|nächsten|vom|für|vor',
    last: 'vergangenen|letzten|vorigen',
  },
  pt: {
    weekdays: [
      // "na terça", "nesta quinta"; but not "a segunda reunião"
      ...['segunda', 'terça', 'quarta', 'quinta', 'sexta'].map(
        (name) => `${name}-feira|(?<=(?:^|\\s)(?:na|nesta|última)\\s)${name}(?=\\s?[,.(]|\\s(?:com|em|o|a|por)\\s)`,
      ),
      'sábado',
      'domingo',
    ],
    today: 'hoje|esta (?:manhã|tarde|noite)',
    yesterday: 'ontem',
    dayBefore: 'na véspera|(?:no )?dia anterior',
    monthDay: '(?<=\\bno (?:último )?dia )(?<day>[12]?\\d|3[01])(?!\\.?\\d|:|\\sde\\s|\\se\\s)',
    before: 'anteontem',
    other: 'desde|até|próxim[ao]|para|da|de|após',
    otherBehind: 'que vem',
    last: '(?!)',
  },
  ar: {
    weekdays: ['ال[إا]ثنين', 'الثلاثاء', 'ال[أا]ربعاء', 'الخميس', 'الجمعة', 'السبت', 'ال[أا]حد'],
    today: 'اليوم',
    yesterday: '[أا]مس|الليلة الماضية|ليل[ةه] [أا]مس',
    dayBefore: '(?:في )?اليوم السابق',
    before: '[أا]ول [أا]مس|[أا]مس ال[أا]ول',
    other: 'منذ|حتى|قبل|بعد|المقبل|القادم',
    otherBehind: 'المقبل|القادم',
    last: '(?!)',
  },
  zh: {
    weekdays: ['一', '二', '三', '四', '五', '六', '日|天'].map((day) => `(?:星期|周|週|礼拜)(?:${day})`),
    today: '今[天日]|今[（(]\\d{1,2}[)）]日',
    sameDay: '[当當同][天日]',
    yesterday: '昨[天日晚]|昨[（(]\\d{1,2}[)）]日',
    dayBefore: '前一[天日晚]',
    before: '前天',
    monthDay: '(?<![\\d月年.])(?<day>[12]?\\d|3[01])(?:日|号|號)(?![内內间間起前]|本|元|\\d)',
    lastMonth: '上个?月|上個月',
    other: '自|从|從|至|到|下|将于|將於|定于|定於|截至',
    last: '上',
  },
  ja: {
    weekdays: [...'月火水木金土日'].map((day) => `${day}曜日?`),
    today: '今日|本日|きょう|今(?:朝|夕|晩)',
    sameDay: '同日|当日',
    yesterday: '昨日|昨夜|きのう|前日',
    before: '一昨日|おととい',
    monthDay:
      '(?<![\\d月年.]|(?<!\\d)[〜～-])(?<day>[12]?\\d|3[01])両?日(?!間|以内|目|連続|前|後|本|程)|(?<![一二三四五六七八九十百千第数月])(?<kanji>(?:[二三]?十)?[一二三四五六七八九]|[二三]?十)日(?!間|以内|目|連続|前|後|本|程|ぶり|で|に一|も|の間)',
    lastMonth: '先月の?',
    other: '来週(?:の)?|次の|日本時間(?:の)?',
    otherBehind: 'から|まで|に予定|以降|までに',
    last: '先週(?:の)?',
  },
  it: {
    weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    today: 'oggi|stamattina|stamani|questa (?:mattina|sera)|stasera|nel pomeriggio di oggi',
    yesterday: 'ieri|ieri sera',
    dayBefore: 'il giorno (?:prima|precedente)|alla vigilia',
    before: "l[’']altro ieri|altroieri",
    other: 'da|dal|fino a|entro|prossim[oa]|prima di|dopo|per',
    otherBehind: 'prossim[oa]',
    last: 'scors[oa]',
  },
  tr: {
    weekdays: [
      'pazartesi',
      'salı(?= gün| sabah| akşam)',
      'çarşamba',
      'perşembe',
      'cuma',
      'cumartesi',
      'pazar(?= gün| sabah| akşam)',
    ],
    today: 'bugün|bu (?:sabah|akşam)',
    yesterday: 'dün',
    before: 'önceki gün|evvelsi gün',
    other: 'gelecek|önümüzdeki|geçen yıl',
    otherBehind: '(?:gününden |günü )?(?:itibaren|kadar)',
    last: 'geçen',
  },
  ko: {
    weekdays: [...'월화수목금토일'].map((day) => `${day}요일`),
    today: '오늘',
    sameDay: '이날|같은 날',
    yesterday: '어제|전날',
    before: '그제|그저께',
    monthDay:
      '(?<![\\d월년.]\\s?)(?<day>[12]?\\d|3[01])일(?!간|째|\\s?만(?![나났찬])|\\s?동안|\\s?전(?![화격])|\\s?후(?!안)|본)',
    lastMonth: '지난\\s?달',
    other: '다음 주|오는|내주',
    otherBehind: '부터|까지',
    last: '지난 주|지난주',
  },
  uk: {
    weekdays: [
      'понеділ(?:ок|ка|ку)',
      'вівтор(?:ок|ка|ку)',
      'серед(?:а|у|и|і)',
      'четвер|четверга|четвергу',
      "п['’ʼ]ятниц(?:я|ю|і)",
      'субот(?:а|у|и|і)',
      'неділ(?:я|ю|і)',
    ],
    today: 'сьогодні',
    sameDay: 'того ж дня',
    yesterday: 'вчора|учора|напередодні',
    before: 'позавчора',
    other: 'з|до|після|наступн\\p{L}+|найближч\\p{L}+|від',
    last: 'минул\\p{L}+',
  },
  pl: {
    weekdays: [
      'poniedział(?:ek|ku|kowy)',
      'wtor(?:ek|ku)',
      'środ(?:a|ę|y|zie)',
      'czwart(?:ek|ku)',
      'piąt(?:ek|ku)',
      'sobot(?:a|ę|y)',
      'niedziel(?:a|ę|i)',
    ],
    today: 'dziś|dzisiaj',
    sameDay: 'tego (?:samego )?dnia',
    yesterday: 'wczoraj',
    dayBefore: 'dzień wcześniej|poprzedniego dnia',
    before: 'przedwczoraj',
    other: 'od|do|przed|po|następn\\p{L}+|przyszł\\p{L}+|najbliższ\\p{L}+|na',
    last: 'zeszł\\p{L}+',
  },
  id: {
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu(?!\\s(?:lalu|depan|ini))|Ahad'],
    today: 'hari ini|tadi (?:pagi|siang|malam)',
    yesterday: 'kemarin',
    before: 'dua hari lalu',
    // "Selasa (7/5)"
    monthDay: '(?<=\\()(?<day>[12]?\\d|3[01])/(?<month>1[0-2]|0?[1-9])(?:/20\\d\\d)?(?=\\))',
    other: 'sejak|hingga|sampai|sebelum|mulai|pekan depan',
    otherBehind: 'mendatang|depan',
    last: '(?!)',
  },
  vi: {
    weekdays: ['thứ hai', 'thứ ba(?! (?:về|trên))', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
    today: 'hôm nay|(?:sáng|trưa|chiều|tối) nay',
    yesterday: '(?:hôm|sáng|trưa|chiều|tối|đêm) qua',
    before: 'hôm kia',
    // "sáng 7/5"
    monthDay:
      '(?<=(?:ngày|sáng|trưa|chiều|tối|hôm) )(?<day>[12]?\\d|3[01])[/-](?<month>1[0-2]|0?[1-9])(?:[/-]20\\d\\d)?(?![\\d/])',
    other: 'từ|đến|trước|sau|kể từ|tới',
    otherBehind: 'tới',
    last: '(?!)',
  },
}
