/**
 * Reads the dateline that opens a paragraph. In: the paragraph's text, out: how far the dateline reaches, its place, its
 * day and the agency. "BEIJING, Oct. 27 (Xinhua) -- Chinese …"
 */
import type { AgencyRef, MonthDay } from '../model.ts'
import { agencyNamed, agencyOpening, findAgencies } from '../reference/agencies.ts'
import { agencyAt } from '../reference/agency-homes.ts'
import { countryOfPlace, isCity } from '../reference/places.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'

/** UTF-16 units, end exclusive. */
interface Span {
  readonly start: number
  readonly end: number
}

export interface ReadDateline {
  /** Units of the text the dateline takes, the dash and spaces after it included. */
  readonly length: number
  /** As printed; null where only an agency stands there ("(AP) — Iran …"). */
  readonly place: Span | null
  /** `YYYY-MM-DD` where the year is printed, else null. */
  readonly date: string | null
  /** The day where no year is printed. */
  readonly monthDay: MonthDay | null
  readonly agency: { readonly ref: AgencyRef; readonly start: number; readonly end: number } | null
}

/** A dateline is looked for in this many units. */
const reach = 160

/** Least text after a dateline, in units: a dateline opens something. */
const leastRest = 20

const capital = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]+"
const title = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*"
const capitals = `${capital}(?:[ /](?:${capital}|DE|OF|AND)){0,3}`
const titles = `${title}(?:[ /](?:${title}|de|del|do|of|al|es|el)){0,3}`
/** ", Cuba", ", N.Y.", " [India]"; ", east China's Anhui Province" is not one: a region is one to three capitalised words. */
const region = `(?:, ${title}(?: ${title}){0,2}(?![\\p{L}])| \\[${title}(?: ${title}){0,2}\\])?`

const inCapitals = new RegExp(`^(?<place>${capitals}${region})(?=$|[\\s,.:—–\\-(/|])`, 'u')
const inTitleCase = new RegExp(
  `^(?<place>${titles}${region})(?<country> \\(${title}(?: ${title}){0,2}\\)(?=,\\s\\d))?(?=$|[\\s,.:—–\\-(/|])`,
  'u',
)

/** "عمّان – ", "واشنطن ـ ": a script without capitals; one or two words and a dash are a place there. */
const inArabic =
  /^(?<place>[\p{Script=Arabic}\p{M}]{2,16}(?: (?!في )[\p{Script=Arabic}\p{M}]{2,16})?)(?=\s?[–—ـ-]|\s?[(（/]|،?\s(?:في\s)?\d)/u

/** Words in capitals that open a paragraph and are no place. */
const noPlace =
  /^(?:[Oo]n|ON|In|IN|At|By|From|The|Since|As|For|BREAKING|UPDATE|UPDATED|EXCLUSIVE|WATCH|LIVE|VIDEO|ANALYSIS|OPINION|EDITOR|NOTE|CORRECTION|READ|NEW(?! YORK| DELHI| ORLEANS)|FILE|PHOTO|Q|A|MR|MS|MRS|DR|COVID|NATO|UN|EU|US|UK)\b|\.(?:com|org|net|info|COM|ORG|NET|INFO|RU|ru)$/

/** "09 شوال 1445 هـ الموافق ": the same day by the moon, before the one counted by. */
const HIJRI = '\\d{1,2} [\\p{L} ]{3,14} 1[34]\\d{2}\\s?ه[ـ\\u200d]*\\s?(?:الموافق|-)\\s'

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** Between a place and its day: ", Monday, ", " le ", " | ". */
const beforeDate = new RegExp(`^[\\s,.،/]*(?:[-–—|]\\s|في\\s)?(?:${HIJRI}|${WEEKDAY},?\\s|le\\s)?`, 'u')

const dash = /^\s*(?:\|(?=\s)|[.:]?\s?(?:--+|—|–|ー|ـ|―)|:|\.?\s?-(?=\s)|-\s?(?=[\p{Lu}"“]))\s*/u
const bracket =
  /^[\s.,]*(?:-\s|–\s|—\s)?(?:[(（](?<round>[^()（）]{1,60}(?:\([^()]{1,20}\))?)[)）]|\/(?<slash>[^/]{2,30})\/)/u

/** Chinese: "新华社北京12月19日电 (记者…)", "本报北京1月9日电". */
const chinese =
  /^[(（【]?(?<agency>新华社|新華社|新华网|中新社|中新网|人民网|央视网|央视新闻|环球网|国际在线|海外网|央广网|中国新闻网|总台|法新社|路透社|美联社|塔斯社|俄新社|韩联社|共同社|埃菲社|德新社|中央社|本报|本報)?(?<place>(?!记者|記者)[\p{Script=Han}]{2,6}?)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:电|電|讯|訊|消息|报道)\s?(?:[(（][^()（）]{1,30}[)）])?[】)）]?\s*/u

/** Japanese: "【北京時事】", "【ジャカルタ共同】", "【ベルリン＝共同】", "【モスクワ共同＝佐藤花子】", "【ワシントン＝山田太郎】". */
const japanese =
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:[\s・＝=]?(?<agency>AFP時事|時事|共同|聯合ニュース|ロイター|AFP|AP)(?:[＝=][^【】＝=]{2,24})?|[＝=][^【】＝=]{2,24})】\s?/u

/**
 * Forms that name place and agency without capitals: "(서울=연합뉴스) 홍길동 기자 = ", "[도쿄=AP/뉴시스]", "（ソウル 10日 ロイター）",
 * "东京（共同社）", "台北10日中央社電", "（中央社記者王某台北5日電）", "（中央社東京4日綜合外電報導）".
 */
const bracketed: readonly RegExp[] = [
  /^[([【](?<place>[\p{Script=Hangul}]{1,10})(?:[·/][\p{Script=Hangul}]{1,10})?(?:\s[\p{Script=Hangul}]{2,4})?=(?:[A-Z]{2,4}\/)?(?<agency>[\p{Script=Hangul}\d]{2,8})[)\]】]\s?(?:[\p{Script=Hangul}·, ]{2,30}(?:기자|특파원)\s?=?\s?)?(?:=\s?)?/u,
  /^[[［(（【](?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)\s?(?:(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日\s?)?(?<agency>聯合ニュース|ロイター|共同|時事|中央社|新華社|AFP|AP)[\]］)）】]\s?(?:[-–—]\s)?/u,
  /^【(?<agency>共同通信|時事通信)(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)】\s?/u,
  /^【(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日\s(?<agency>AFP|ロイター|共同|時事)】\s?/u,
  /^(?<place>[\p{Script=Han}]{2,6})[（(](?<agency>[^()（）]{2,12})[)）](?:[-—–－]{1,2}\s?)?/u,
  /^(?<place>[\p{Script=Han}]{2,6}?)(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?<agency>[\p{Script=Han}]{2,8}?)[电電]\s?/u,
  /^[（(](?<agency>中央社)(?:記者[\p{Script=Han}]{2,4}?(?=[\p{Script=Han}]{2}\d))?(?<place>[\p{Script=Han}]{2,7})(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日[^()（）]{0,12}(?:電|報導)[)）]\s?/u,
]

/** The first of these forms that opens the text and names an agency. */
function bracketedDateline(text: string): RegExpExecArray | null {
  for (const form of bracketed) {
    const match = form.exec(text)
    if (match && agencyNamed(match.groups?.agency ?? '')) return match
  }
  return null
}

/** What is read of a dateline so far, and where reading goes on. */
interface Reading {
  readonly at: number
  readonly date: string | null
  readonly monthDay: MonthDay | null
  readonly dated: boolean
  readonly agency: ReadDateline['agency']
  /** What stands in brackets, in units of the text. */
  readonly bracket: Span | null
  /** The bracket is one of slashes, or holds a date: nothing but a dateline has that. */
  readonly closed: boolean
}

/** What may stand before the place: "- CAIRO", "12 March, Tokyo". */
const beforePlace = /^(?:[-–—]\s|\d{1,2} \p{Ll}{3,9}, (?=\p{Lu})|\(MENAFN-[^()]{1,40}(?:\([^()]{1,20}\))?\)\s?)/u

/** What no form without capitals begins with. */
const latinFirst = /^[A-Za-z]/

/** The dateline at the start of a paragraph, or null. */
export function readDateline(text: string): ReadDateline | null {
  const eastern = latinFirst.test(text) ? null : (chinese.exec(text) ?? japanese.exec(text) ?? bracketedDateline(text))
  if (eastern) return easternDateline(eastern)
  const head = text.slice(0, reach).replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x630))
  const signed = agencyFirst(head)
  const lead = signed?.end ?? beforePlace.exec(head)?.[0].length ?? 0
  for (const [pattern, shouted] of [
    [inCapitals, true],
    [inTitleCase, false],
    [inArabic, true],
    [/^/, false],
  ] as const) {
    const found = readWith(head, lead, pattern, shouted)
    if (found && text.length - found.length >= leastRest)
      return { ...found, agency: found.agency ?? signed?.agency ?? null }
  }
  return null
}

const signFirst =
  /^(?:\((?<name>\p{L}[^()]{1,30})\)\s?[-–—]\s|(?<bare>\p{Lu}[\p{Lu}-]{2,11})\s)(?=(?<place>\p{Lu}[\p{L} .'’-]{1,30}?)(?:,\s(?:\p{L}+\.? \d|\d)|\s[-–—]\s))/u

/** "(ANSA) - ROME, FEB 14 - ", "AKP Phnom Penh, June 05 --": the agency before a place and its day; and where it ends. */
function agencyFirst(head: string): { readonly end: number; readonly agency: ReadDateline['agency'] } | null {
  const match = signFirst.exec(head)
  const { name, bare = '', place = '' } = match?.groups ?? {}
  const [named] = findAgencies(name ?? bare)
  if (!match || named?.start !== 0 || (name === undefined && !(named.end === bare.length && isCity(place)))) return null
  const start = name === undefined ? 0 : 1
  return { end: match[0].length, agency: { ref: named.agency, start, end: start + named.end } }
}

/** What a dateline alone in its line is read with: it opens something that stands in the next. */
const opened = ' -- The text of the report follows.'

/** The dateline a line consists of, place and agency both: "BEIJING, Oct. 27 (Xinhua)". */
export function readDatelineAlone(text: string): ReadDateline | null {
  const read = text.length > reach / 2 ? null : readDateline(text.replace(/[\s—–-]+$/u, '') + opened)
  if (!read?.place || !read.agency || read.length < text.length) return null
  // "La Jornada Andina" is a paper
  const sure = read.date ?? read.monthDay ?? countryOfPlace(text.slice(read.place.start, read.place.end))
  return sure !== null || /[(/]/.test(text) ? read : null
}

function readWith(head: string, lead: number, pattern: RegExp, shouted: boolean): ReadDateline | null {
  const placed = pattern.exec(head.slice(lead))
  const place = placed?.groups?.place ?? ''
  if (!placed || noPlace.test(place)) return null
  const trimmed = trimPlace(place)
  // "Cali (Colombia), 25 mar (EFE).-"
  const country = trimmed === place ? (placed.groups?.country ?? '') : ''
  const read = readRest(head, lead + trimmed.length + country.length)
  const sign = dash.exec(head.slice(read.at))
  if (!isDateline(read, sign?.[0] ?? null, shouted, trimmed, head)) return null
  const length = read.at + (sign?.[0].length ?? /^[\s.]*/.exec(head.slice(read.at))?.[0].length ?? 0)
  const { bracket: inside, date, monthDay } = read
  const opening = { start: lead, end: lead + trimmed.length }
  const own = agencyNamed(trimmed)
  if (own) return { length, place: null, date, monthDay, agency: read.agency ?? { ref: own, ...opening } }
  const local = inside && agencyAt(head.slice(inside.start, inside.end), countryOfPlace(trimmed))
  const agency = local ? { ref: local, ...inside } : read.agency
  return { length, place: trimmed === '' ? inside && cityIn(head, inside) : opening, date, monthDay, agency }
}

const cityIn = (head: string, span: Span): Span | null => (isCity(head.slice(span.start, span.end)) ? span : null)

const dateBehind = new RegExp(
  `,? (?:\\d|${WEEKDAY}\\b.*$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\\p{L}]*\\.?$)`,
  'iu',
)

const nextSentence = /(?<=\p{Ll}{3})\.-?\s.*$/u

const stopBehind = /(?<=\p{L}{3})\.$/u

/** "Tokyo, Feb." → "Tokyo": a month at the end belongs to the date. "KYIV." → "KYIV", but "LA CROSSE, Wis." stays. */
function trimPlace(place: string): string {
  const month = dateBehind.exec(place)
  const bare = (month ? place.slice(0, month.index) : place).replace(/[\s.,–—-]+$/u, (end) => (end === '.' ? end : ''))
  const agency = findAgencies(bare).find(
    ({ start, end }) => start > 2 && (end === bare.length || bare[start - 2] === ','),
  )
  const ends = bare.slice(0, agency?.start)
  // "Tegucigalpa. El", "Buenos Aires.- Los": the next sentence's first word
  const clean = ends.replace(nextSentence, '').replace(/[\s,–—-]+$/u, '')
  return clean.includes(',') ? clean : clean.replace(stopBehind, '')
}

/** Date, bracket and agency after the place, in any order and none of them needed. */
function readRest(head: string, start: number): Reading {
  let read: Reading = {
    at: start,
    date: null,
    monthDay: null,
    dated: false,
    agency: null,
    bracket: null,
    closed: false,
  }
  for (let round = 0; round < 3; round++) {
    const next = readDate(head, read) ?? readBracket(head, read) ?? readAgency(head, read)
    if (!next) break
    read = next
  }
  return read
}

const shortMonth = /^\d{1,2} \p{Ll}{3,4}(?=[\s,]{0,2}(?:\(|\/|[-–—]\s))/u

/** What belongs to a day behind its month: ". /TASS/"; "24 يناير 2024 م واس", the era; "يونيو/حزيران", the month's other name; "June 5/2023". */
const dateTail =
  /^(?:\.(?=\s?\/)|\sم(?=\s)|[\s/]\p{Script=Arabic}{3,6}(?: \p{Script=Arabic}{4,6})?(?:\s\d{4})?(?=\s?[(/])|\/\d{4}(?=\s))/u

function readDate(head: string, read: Reading): Reading | null {
  if (read.dated) return null
  const rest = head.slice(read.at)
  const gap = beforeDate.exec(rest)?.[0].length ?? 0
  const words = rest.slice(gap, gap + 40)
  // "21 feb (EFE)": an abbreviation in small letters is sure of its month with a full stop only
  const short = shortMonth.exec(words)?.[0].length ?? 0
  const dotted = short > 0 ? `${words.slice(0, short)}.${words.slice(short)}` : words
  const date = findPrintedDates(dotted).find(({ start }) => start === 0) ?? undatedDay(words)
  if (!date) return null
  const { year, month, day } = date
  const end = short > 0 ? Math.min(date.end, short) : date.end
  const pad = (part: number): string => String(part).padStart(2, '0')
  const iso = year !== null && month !== null && day !== null ? `${year}-${pad(month)}-${pad(day)}` : null
  const monthDay = year === null && month !== null && day !== null ? { month, day } : null
  const tail = dateTail.exec(rest.slice(gap + end))?.[0].length ?? 0
  return { ...read, at: read.at + gap + end + tail, date: iso, monthDay, dated: true }
}

const vagueDay =
  /^(?:\d{1,2}(?:\s?[/.-]\s?\d{1,2})?|\p{L}{3,5}\.? \d{1,2}|\d{1,2} \p{L}{3,5}\.?)(?=[\s,]{0,2}\()|^\d{1,2} (?:\p{Ll}|\p{Lu}){3}(?=\s[-–—]\s)/u

/** "03/05 (ANGOP)", "mar. 3 (Andina)", "27 ноя - РИА Новости": surely a day, but which isn't told plainly enough to be kept. */
function undatedDay(words: string): Pick<PrintedDate, 'year' | 'month' | 'day' | 'end'> | null {
  const day = vagueDay.exec(words)
  return day && { year: null, month: null, day: null, end: day[0].length }
}

function readBracket(head: string, read: Reading): Reading | null {
  if (read.bracket) return null
  const match = bracket.exec(head.slice(read.at))
  const inside = match?.groups?.round ?? match?.groups?.slash
  if (!match || inside === undefined) return null
  const from = read.at + match[0].length - 1 - inside.length
  const closed = match.groups?.slash !== undefined || findPrintedDates(inside).length > 0
  const named = findAgencies(inside).at(-1)
  const agency = named ? { ref: named.agency, start: from + named.start, end: from + named.end } : null
  const end = /^\.?(?=\s)/.exec(head.slice(read.at + match[0].length))?.[0].length ?? 0
  return {
    ...read,
    at: read.at + match[0].length + end,
    agency: agency ?? read.agency,
    bracket: { start: from, end: from + inside.length },
    closed,
  }
}

/** "Tehran, IRNA – ", "Москва. 15 февраля. INTERFAX.RU – ", "Paris, France | AFP | ", "أنقرة/ الأناضول". */
function readAgency(head: string, read: Reading): Reading | null {
  if (read.agency) return null
  const gap = /^[\s,.|/–—-]+/.exec(head.slice(read.at))?.[0].length ?? 0
  const named = gap === 0 ? null : agencyOpening(head.slice(read.at + gap))
  if (!named) return null
  const start = read.at + gap
  const stop = /^(?:\.|\/)(?=\s)/.exec(head.slice(start + named.end))?.[0].length ?? 0
  return { ...read, at: start + named.end + stop, agency: { ref: named.agency, start, end: start + named.end } }
}

/** What a dateline consists of, for the list of forms below. */
interface Parts extends Reading {
  readonly place: string
  /** A dash or colon follows, or null. */
  readonly sign: string | null
  readonly shouted: boolean
  readonly known: boolean
  readonly bracketed: boolean
  /** A city stands in the brackets. */
  readonly inBrackets: boolean
  /** A word in small letters with a capital follows at once, as no other word in capitals is followed. */
  readonly spaced: boolean
  /** A full stop closes it. */
  readonly stopped: boolean
  /** A full stop and a capital follow the place at once. */
  readonly dotted: boolean
  /** A full stop and a dash follow, as only a dateline in Spanish has them. */
  readonly pointed: boolean
}

/** The forms a dateline has; one of them must fit. A place not written in capitals needs more than a dash beside it. */
const forms: readonly ((parts: Parts) => boolean)[] = [
  // BEIJING, Oct. 27 (Xinhua) -- ; Hanoi (VNA) – ; (AP) — ; Tehran, IRNA –
  ({ agency, sign, bracketed, place }) => agency !== null && sign !== null && (bracketed || place !== ''),
  // Windhuk (epd). Der Außenminister …
  ({ agency, bracketed, stopped, place }) =>
    agency !== null && bracketed && stopped && place !== '' && place.split(' ').length <= 2,
  // MOSCOW, August 7. /TASS/. ; MOSCOW, 12 APR – RIA Novosti. ; ASTANA. KAZINFORM
  ({ agency, dated, closed, shouted, known }) => agency !== null && (closed || dated || shouted || known),
  // Taipei, June 5 (CNA) Foreign Minister …
  ({ dated, bracketed, known }) => dated && bracketed && known,
  // (Kyiv) —
  ({ inBrackets, place, sign }) => inBrackets && place === '' && sign !== null && sign !== ':',
  // CAIRO - 5 February 2022: ; New Delhi, April 1 : ; Riyadh, 10 March 2023 (TDI):
  ({ dated, sign, shouted, known, place, bracketed }) =>
    dated && sign !== null && (shouted || known || bracketed || (place !== '' && sign !== ':')),
  // Washington, DC (STL.News) –
  ({ bracketed, sign, known, shouted }) => bracketed && sign !== null && (known || (shouted && sign !== ':')),
  // MOSCOW Russian foreign minister …
  ({ shouted, known, place, spaced }) => shouted && known && spaced && place.length > 3,
  // Paris - Le ministre … ; GENEVA | The minister
  ({ sign, place, shouted }) => sign !== null && sign !== ':' && !shouted && isCity(place),
  // Ciudad de México.- La secretaria …
  ({ pointed, place }) => pointed && place !== '' && place.split(' ').length <= 4,
  // Tegucigalpa. El presidente …
  ({ dotted, place }) => dotted && isCity(place),
  // LONDON — ; PHNOM PENH - ; ISLAMABAD:
  ({ sign, shouted, known, place }) => sign !== null && (sign === ':' ? known : shouted && place.length > 2),
]

const spacedWord = /^\s\p{Lu}\p{Ll}/u

const dottedWord = /^\.\s\p{Lu}/u

function isDateline(read: Reading, dashed: string | null, shouted: boolean, place: string, head: string): boolean {
  const sign = dashed?.trim() ?? null
  const rest = head.slice(read.at)
  const [spaced, dotted] = [spacedWord.test(rest), dottedWord.test(rest)]
  // Each form needs one of these; most lines have none
  if (!read.agency && sign === null && !dotted && !(shouted && spaced) && !read.bracket) return false
  const known = place !== '' && countryOfPlace(place) !== null
  const stopped = head.charAt(read.at - 1) === '.'
  const pointed = /^\.\s?[-–—]/.test(dashed ?? '')
  const inBrackets = read.bracket !== null && cityIn(head, read.bracket) !== null
  const bracketed = read.bracket !== null
  const parts = { ...read, place, sign, shouted, known, bracketed, inBrackets, spaced, stopped, dotted, pointed }
  return forms.some((form) => form(parts))
}

function easternDateline(match: RegExpExecArray): ReadDateline | null {
  const { agency = '', place = '', month, day } = match.groups ?? {}
  const start = match[0].indexOf(agency)
  const ref = agencyNamed(agency.replace(/^AFP(?=時事)/, ''))
  const first = place === '' ? -1 : match[0].indexOf(place)
  const from = first >= 0 && first < start ? first : match[0].indexOf(place, start + agency.length)
  return {
    length: match[0].length,
    place: place === '' ? null : { start: from, end: from + place.length },
    date: null,
    monthDay: month === undefined ? null : { month: Number(month), day: Number(day) },
    agency: ref ? { ref, start, end: start + agency.length } : null,
  }
}
