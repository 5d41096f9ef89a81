/** The words that open a byline, by language: "By Jane Doe", "Текст: Анна Иванова", "بقلم أحمد محمد". In: a line, out: their length. */
import { bylineWords } from '../reference/byline-words.ts'

/** Words that a name follows with nothing but a space between ("Von Anna Muster"), or with a colon. */
const plain: readonly string[] = [
  // en; the last of several stands before the name ("Written by")
  '(?:(?:written|reported|story|text|words|analysis|opinion|report|posted|published|contributed|compiled|edited|photos?) )?by',
  ...['authors?(?: of the article)?', 'reporters?:'],
  // de
  ...[
    'von',
    'geschrieben von',
    '(?:ein(?:e|en)? )?(?:artikel|analyse|kommentar|bericht|beitrag|gastbeitrag|essay|interview|glosse|reportage) von',
  ],
  ...['autor(?:in|en)?', 'text und fotos?'],
  // fr, es, pt, it, ca, ro
  ...[
    'par',
    'propos recueillis par',
    'publié par',
    'auteur',
    'por',
    'escrito por',
    'redactad[oa] por',
    'di',
    'a cura di',
  ],
  ...['articolo di', 'scritto da', 'scris de', 'per'],
  // nl, af, sv, da, nb, id, ms, sw
  ...['door', 'deur', 'av', 'skrevet av', 'af', 'skrevet af', 'oleh', 'imeandikwa na'],
  // ru, uk, pl, cs, hu, tr
  ...['от', 'автор(?:ы|и)?', 'napisała?', 'napsala?', 'opracowała?', 'oprac\\.', 'írta', 'yazar', 'muhabir'],
  // el, ar, he, ur, th
  ...['γράφ(?:ει|ουν) (?:ο|η|οι)', 'του', 'της', 'των', 'بقلم', 'إعداد', 'מאת', 'تحریر', 'โดย'],
  // what the person did
  ...[
    'подготовил[аи]?',
    'підготув(?:ав|ала|али)',
    'به قلم',
    'เรื่องโดย',
    'laporan wartawan',
    'reportagem de',
    'testo di',
    'texte de',
  ],
  ...['una? (?:crónica|reportaje|análisis|entrevista) de', 'aus \\p{Lu}\\S{1,24} berichtet', 'tekst van', 'tekst:'],
  // zh, ja
  ...['本报记者', '本報記者', '新华社记者', '通讯员', '记者', '記者', '作者', '文'],
]

/** Words that name a byline only before a colon, a dash or a bar: without it they open sentences. */
const marked: readonly string[] = [
  ...['words?', 'textos', 'bericht', 'reportage', 'reportagem', 'enviad[oa] especial', 'corresponsal', 'opracowanie'],
  ...['tekst i zdjęcia', '取材', 'writer'],
  ...['texte?', 'tekst', 'teksti', 'text', 'texto', 'testo', 'szöveg', 'szerző', 'autors?', 'autorius', 'auteurs?'],
  ...['redactora?', 'redacción', 'periodista', 'repórter', 'kirjoittaja', 'toimittaja', 'journalist', 'skribent'],
  ...[
    'penulis',
    'reporter',
    'wartawan',
    'laporan',
    'pewarta',
    'haber',
    'yazan',
    'müəllif',
    'tác giả',
    'piše',
    'autorica',
  ],
  ...['текст', 'журналист', 'корреспондент', 'фото и текст', 'пише', 'συντάκτης', 'συντάκτρια', 'ρεπορτάζ', 'κείμενο'],
  ...['كتبت?', 'الكاتبة?', 'تقرير', 'مراسلنا?', 'نویسنده', 'خبرنگار', 'گزارش', 'رپورٹ', 'כתב', 'כתבת'],
  ...['लेखक', 'लेखिका', 'द्वारा', 'रिपोर्ट', 'रिपोर्टर', 'লেখক', 'প্রতিবেদক', 'ผู้เขียน', 'เรื่อง', 'ผู้สื่อข่าว'],
  ...['作者', '撰文', '记者', '記者', '文', '取材・文', '執筆', '文・写真', '글'],
]

/** A space, or a colon, a dash, a bar or a middle dot with or without spaces. */
const mark = '\\s?[:：/／|｜・＝=]\\s*|\\s[-–—]\\s|[-–—]\\s'

/** "Von unserer Korrespondentin Anna Muster", "De notre envoyé spécial à Kigali, Luc Petit". */
const ours = Object.values(bylineWords)
  .filter((words) => words.ours !== undefined)
  .map((words) => `${words.ours} (?:[\\p{L}]+ )?${words.work}`)
const posted = '(?:,? (?:in|à|en|em|a|te|aus|в) [^,:]{2,24}[,:])?'

const opening = new RegExp(
  `^(?:(?:${ours.join('|')})${posted}[\\s:]+|(?:${plain.join('|')})(?:\\s?[:：]\\s*|\\s+)|(?:${marked.join('|')})(?:${mark}))(?=\\S)`,
  'iu',
)

/** A line that holds the words and nothing else: the name stands in the next. */
const alone = new RegExp(`^(?:${[...plain, ...marked].join('|')})\\s?[:：]?$`, 'iu')

/** UTF-16 units of the words that open a byline, what parts them from the name included; 0 where there are none. */
export function openerLength(text: string): number {
  return opening.exec(text)?.[0].length ?? 0
}

/** "By" or "Author of the article:" alone. */
export function isOpenerAlone(text: string): boolean {
  return text.length <= 40 && alone.test(text)
}
