/** Reads people's names off bylines and credits. In: a short line, out: the names with their place in it. */
import { agencyNamed, findAgencies } from '../reference/agencies.ts'
import { bylineWords, koreanReporter, unspacedDesks } from '../reference/byline-words.ts'
import { countryOfPlace } from '../reference/places.ts'
import { columnOf } from '../text/any-pattern.ts'
import { months, weekdays } from '../text/calendar-names.ts'
import { findPrintedDates } from '../text/dates.ts'
import { nameKey } from '../text/name-of-day.ts'
import { sparing } from '../text/sparing.ts'
import { easternNames, isWork, withoutRemarks } from './byline-forms.ts'
import { openerLength } from './byline-openers.ts'
import { readSignedEnd } from './signed-end.ts'

/** A name and the units of the line it stands at, end exclusive. */
export interface PrintedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Where the names of a byline end: a bar, a dash with spaces, a date, a time, another label, a remark on the person. */
const ending =
  /\s?[|•·–—([]|\s[\p{L}\p{M}’']{1,14}\s?[:：＝=]|\s(?:写真|撮影|摄影|攝影)・|\s[-/]\s|\s(?:on|published|updated|posted|created|stand|for|in|at|le|am|vom|em|twitter)(?:[\s:]|$)|\d|\s\S{1,64}@|\s@|(?:published|updated|posted|aktualisiert|veröffentlicht)\b/iu

/** Chinese names are parted by spaces as well. */
const easternJoint = /[\s、，,]+/gu

const joint = /\s*[,;/&+]\s*|\s+(?:and|und|et|y|e|en|i|og|och|ve|dan|with|mit|и)\s+/giu

const particle =
  "(?:de|del|della|der|den|di|da|dos|das|do|du|van|von|zu|zur|bin|ibn|al|el|la|le|ten|ter|af|av|y|e|’t|'t)"
const given = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*"
const person = new RegExp(`^${given}(?:\\s+(?:${particle}|${given})){0,3}\\s+${given}$`, 'u')

/** Words that stand in titles, places, stamps and menus but in no person's name. */
const noName =
  /(?<!\p{L})(?:news|staff|desk|editor|writers?|reporters?|correspondent|the|of|for|image|photo|press|agency|ajans\p{L}*|önerilen|team|world|politics|business|sports?|home|more|read|share|service|online|media|times|daily|post|update|updated|published|posted|created|edited|redaktion|redacción|redação|agencia|agence|agentur|about|contact|terms|privacy|police|policy|university|government|minister|president|breaking|live|audio|video|watch|latest|top|stories|your|our|with|this|that|from|startseite|inicio|accueil|uhr|stand|mis|publi\p{L}*|[aá]ct?uali\p{L}*|aktuali\p{L}*|veröffentlicht|erstellt|aggiorn\p{L}*|обновлен\p{L}*|опубликован\p{L}*|güncelle\p{L}*|yayın\p{L}*|go|back|close|local|weitere|informationen|middle east|city|county|league|united|follow|subscribe|newsletter|menu|search|skip|getty|nos|vidéos|login|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu

/** "大渡 美咲": a Japanese name is two groups of signs. */
const easternPerson = /^\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u

/** A name in a script without capitals, told by what opens the byline: "أحمد محمد", "张三", "山田太郎", "ปิติ ใจดี". */
const uncased =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{2,8}|\p{Script=Hangul}{2,4}|[\p{Lo}\p{M}]{2,14}(?:[ -][\p{Lo}\p{M}]{1,14}){1,3})$/u

/** Whether a text is a person's name and nothing else: two to five words, each with a capital. */
export function isBareName(text: string): boolean {
  if (text.length > 50) return false
  return easternPerson.test(text) || (isPerson(text) && !/^[\p{Lu}\s.'’-]{16,}$/u.test(text))
}

/** Whether a name is an agency's or a paper's and no person's. */
export function isHouse(name: string): boolean {
  return agencyNamed(name) !== null || noName.test(name)
}

const desks = new RegExp(`(?<![\\p{L}\\p{M}])(?:${columnOf(bylineWords, 'desk')})(?![\\p{L}\\p{M}])`, 'iu')

/** Whether a name is a desk's, which is nobody's: "Staff Writer", "Redazione Esteri", "온라인뉴스팀". */
export function isDesk(name: string): boolean {
  return desks.test(name) || unspacedDesks.test(name)
}

/** Words that open headings and labels, in languages that write nouns large. */
const noFirst = /^(?:Die|Der|Das|Dem|Ein|Eine|Mit|Im|In|Am|Zu[mr]?|Neuer?|Neueste|Mehr|Alle)\s/u

const twoLetters = /\p{L}{2}/u

function isPerson(text: string): boolean {
  return (
    person.test(text) &&
    !noFirst.test(text) &&
    twoLetters.test(text) &&
    !noName.test(text.replaceAll('İ', 'I')) &&
    !isWork(text) &&
    !text.split(' ').some(isCalendarName)
  )
}

/** Shortest name of a month or weekday that is no part of a person's name. */
const calendarName = 5

function isCalendarName(word: string): boolean {
  const key = nameKey(word)
  return key.length >= calendarName && (weekdays().has(key) || months().get(key)?.plain === true)
}

/** What a journalist's work is called behind the name. */
const work =
  '(?:Writer|Reporter|Correspondent|Columnist|Contributor|Editor|editor|correspondent|Director|Journalist(?:in)?|Redakteur(?:in)?|Redaktor(?:in)?|Korrespondent(?:in)?|Reporterin|Autor(?:in)?|Redactora?|Corresponsal|Periodista|Journaliste|Rédact(?:eur|rice)|Giornalista|корреспондент|журналист|обозреватель|Muhabir)'

const reporterAlone = sparing(new RegExp(`(?:^|[\\s,/=])${koreanReporter}(?:$|[\\s,=])`, 'u'))

/** "김민수·이영희 기자", "김민수 도쿄특파원" */
const koreanReporters = sparing(
  /^(?<names>\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,3})(?: \p{Script=Hangul}{2,6}특파원|(?<=[·,].{2,6}) ?기자)$/u,
)
const koreanJoint = /[·,]\s?/gu

/** The names a line consists of ("Jane Doe", "Jane Doe/John Roe", "Reuters, Jane Doe", "박준석 기자"); none if there is more. */
export function namesAlone(text: string): PrintedName[] {
  if (text.length > longestNames) return []
  if (readSignedEnd(text)) return []
  const several = koreanReporters.exec(text)?.groups?.names
  if (several !== undefined) return split(text, 0, several.length, koreanJoint)
  const korean = reporterAlone.exec(text)
  const reporter = korean?.groups?.name
  // "(서울=연합뉴스) 박준석 기자 = 외교부는 …" opens a paragraph
  const opens = korean !== null && text.length - korean.index - korean[0].length > 20
  if (korean && reporter !== undefined && !opens) return [nameAt(reporter, text.indexOf(reporter, korean.index))]
  const place = withoutRemarks(text)
  const own = text.slice(place.start, place.end)
  const remarked = own !== text
  const names: PrintedName[] = []
  for (const { name, start } of split(text, place.start, place.end)) {
    if (isBareName(name) || (remarked && uncasedWords.test(name))) names.push(nameAt(name, start))
    else if (agencyNamed(name) === null || own.includes('/')) return []
  }
  return names
}

/** A name of two or three words in a script without capitals. */
const uncasedWords = /^[\p{Lo}\p{M}]{2,14}(?: [\p{Lo}\p{M}]{2,14}){1,2}$/u

/** Whether a text is two or three words of a script without capitals and none of a desk: what a name there looks like. */
export function isUncasedName(text: string): boolean {
  return uncasedWords.test(text) && !isDesk(text) && agencyNamed(text) === null
}

const nameAt = (name: string, start: number): PrintedName => ({ name, start, end: start + name.length })

/** Longest line, in UTF-16 units, of nothing but names. */
const longestNames = 120

/** The names in a byline that says so ("By Jane Doe and John Roe, Nairobi"); none where the line is no byline. */
export function namesInByline(text: string): PrintedName[] {
  const eastern = easternNames(text)
  if (eastern) return split(text, eastern.start, eastern.end, easternJoint)
  const start = openerLength(text)
  if (start === 0) return nameBeforeRemark(text)
  const cut = text.slice(start).search(ending)
  const dated = findPrintedDates(text.slice(start))[0]?.start ?? text.length
  return namesIn(text, start, Math.min(cut < 0 ? text.length : start + cut, start + dated), uncased)
}

/** What follows a name that stands first: a bar, a date, the person's work. */
const afterName = [
  /^(?<name>[^|,•·\d]{5,50}?)\s?(?:[|•·,/]\s{0,3}(?:published|updated|posted|\d{1,4}[./\s-])|\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read))/iu,
  /^(?<name>[^|,•·\d]{5,50}?)(?:,|\s[|•·])\s.{0,30}(?:writer|reporter|correspondent|editor|redakteur(?:in)?|news)(?:\s[|•·].{0,120})?$/iu,
  // （ジャカルタ支局　岡部真理）
  /^[（(【〔](?:[^（）()【】]{0,12}(?:支局|総局|特派員|記者|本社|社会部|政治部|経済部|国際部))[\s・＝=](?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8})[)）】〕]$/u,
  new RegExp(`^(?<name>\\p{Lu}\\S{1,20} \\p{Lu}\\S{1,20})(?: \\p{Lu}\\S{1,20}){0,3} ${work}$`, 'u'),
  /^(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3}?) ?(?:Published|Updated|Posted|Publié|Publicado|Aktualisiert|Veröffentlicht)(?!\p{L})/u,
].map(sparing)

/** "Jean Dupont (avec AFP)" */
const sharedWith = sparing(
  /^(?<name>[^|,(]{5,50}?)\s[(]?(?:avec|with|con|mit|com|theo|met)\s(?<agency>[^()]{2,30}?)[)]?$/iu,
)

/** "Zimbili Vilakazi|Published 15 hours ago", "Robert Burns, AP National Security Writer", "Naveed SiddiquiPublished August 28". */
function nameBeforeRemark(text: string): PrintedName[] {
  if (/[.!?]["'”’»]?$/.test(text)) return []
  const shared = sharedWith.exec(text)?.groups
  if (shared?.name && isBareName(shared.name) && agencyNamed(shared.agency ?? '') !== null)
    return [nameAt(shared.name, 0)]
  for (const pattern of afterName) {
    const name = pattern.exec(text)?.groups?.name
    if (name !== undefined && (isBareName(name) || uncased.test(name))) return [nameAt(name, text.indexOf(name))]
  }
  return []
}

/** The name that stands before or after a stamp's dates: "Stefan Trunzik, 26.04.2024 10:00 Uhr". */
export function nameBesideStamp(text: string, start: number, end: number): PrintedName[] {
  const sides: readonly (readonly [from: number, to: number])[] = [
    [0, start],
    [end, text.length],
  ]
  return sides.flatMap(([from, to]) => {
    const name = text.slice(from, to).replace(/^[\s,|/·•–-]+(?:Uhr)?[\s,|/·•–-]*|[\s,|/·•–-]+$/gu, '')
    const at = text.indexOf(name, from)
    const said = namesInByline(name)
    if (said.length > 0) return said.map((each) => nameAt(each.name, at + each.start))
    return namesAlone(name).map((each) => nameAt(each.name, at + each.start))
  })
}

/** The pieces between commas, "and" and their like. */
function split(text: string, start: number, end: number, by: RegExp = joint): PrintedName[] {
  const part = text.slice(start, end)
  let from = 0
  return part.split(by).map((piece) => {
    const at = part.indexOf(piece, from)
    from = at + piece.length
    return nameAt(piece.trim(), start + at + piece.length - piece.trimStart().length)
  })
}

/** "Jane Doe Staff Writer", "Jane Doe Business Columnist". */
const workBehind = sparing(
  new RegExp(`^(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}\\.)* \\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}\\p{L}{1,20}){0,3} ${work}$`, 'u'),
)

function withoutWork(name: string): string {
  const worker = workBehind.exec(name)?.groups?.name
  return worker !== undefined && isPerson(worker) ? worker : name
}

/** "Jane Doe The Associated Press", "Jane Doe in Nairobi" → "Jane Doe". */
function withoutHouse(name: string): string {
  const agency = findAgencies(name).at(-1)
  const bare = agency && agency.end === name.length && agency.start > 3 ? name.slice(0, agency.start) : name
  return bare.replace(/\s+(?:the|in\s.{2,40})\s*$|[.,:]$/iu, '').trim()
}

/** Names between `start` and `end`, separated by commas, "and" and their like; one that is no name ends the list. */
function namesIn(text: string, start: number, end: number, also?: RegExp): PrintedName[] {
  const names: PrintedName[] = []
  for (const piece of split(text, start, end)) {
    const printed = withoutHouse(names.length === 0 ? withoutWork(piece.name) : piece.name)
    const name = printed.replace(honorific, '')
    const fits = names.length === 0 ? person.test(name) || isOrganisation(name) : isFurther(name, names[0]?.name ?? '')
    if (!fits && !easternPerson.test(name) && !also?.test(name)) break
    names.push(nameAt(name, piece.start + printed.length - name.length))
  }
  return names
}

/** Titles before a name, which are no part of it. */
const honorific = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Dra|Dott|Dott\.ssa|Prof\.ssa|Lic|Ing)\b\.?\s+)+(?=\p{Lu})/u

/** What follows a name may be another's, or the work, the house or the place of the first ("…, News Reporter", "…, New Delhi"). */
function isFurther(name: string, first: string): boolean {
  const strays = isShouted(name) && !isShouted(first)
  return isPerson(name) && !strays && agencyNamed(name) === null && countryOfPlace(name) === null
}

const isShouted = (name: string): boolean => name.split(' ').some((word) => /^\p{Lu}{3,}/u.test(word))

/** "By The Associated Press", "Von DPA", "By Reuters": a byline may name a house instead of a person. */
function isOrganisation(name: string): boolean {
  return /^(?:The )?\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u.test(name)
}

/** Roles in a credit line, and the words that name them. */
const creditKeys = {
  author: /^(?:reporters?|authors?|written by|reporting by|writing by|作者|记者)$/i,
  editor: /^(?:editors?|edited by|editing by|web editor|责编|责任编辑|编辑|編輯|redaktion|editado por)$/i,
} as const

/** "Source: Xinhua Editor: Zhu Ying": a key, a colon, and what stands up to the next key. */
const creditPart =
  /(?<key>editors?|web editor|edited by|editing by|sources?|source\(s\)|reporters?|authors?|written by|reporting by|writing by|责编|责任编辑|编辑|編輯|来源|作者|记者)\s?(?:[:：]|(?<=by)\s)\s?/giu

/** The names a credit gives for a role: "Editor: Zhu Ying", "Editing by A and B", "责编:北风". */
export function namesInCredit(text: string, role: keyof typeof creditKeys): PrintedName[] {
  const parts = [...text.matchAll(creditPart)]
  return parts.flatMap((match, index) => {
    if (!creditKeys[role].test(match.groups?.key ?? '')) return []
    const start = match.index + match[0].length
    const stop = text.slice(start).search(/[;|()（）]|\s-\s/)
    const end = Math.min(parts[index + 1]?.index ?? text.length, stop < 0 ? text.length : start + stop)
    return namesIn(text, start, end, /^[\p{Script=Han}]{2,4}$/u)
  })
}
