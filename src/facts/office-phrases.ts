/** Text with its countries, by a language's table → the office-holders it names: "министр иностранных дел России Сергей Лавров", 中国外交部长秦刚. */

import { formsOf } from '../reference/inflect.ts'
import type { LanguageWords, OfficeWords } from '../reference/languages/language-words.ts'
import { OFFICE_TAILS } from '../reference/office-tails.ts'
import { countryOfPlace } from '../reference/places.ts'
import { matchesOf } from '../text/matches.ts'
import { matchesAtWords } from '../text/word-starts.ts'
import { type CountryMention, mentionFrom } from './country-mentions.ts'
import type { Official } from './officials.ts'
import { nameAhead, nameBehind, type PrintedName } from './person-names.ts'
import { isUncased, japaneseBehind, uncasedName } from './uncased-names.ts'

/** A language's table, and the report that is read by it. */
export type ReportWords = LanguageWords & { readonly report: string }

interface Patterns {
  readonly findOffices: (text: string) => readonly RegExpExecArray[]
  readonly portfolio: RegExp
  /** A word more of the office that no list of portfolios holds. */
  readonly tail: RegExp
  readonly link: RegExp
  readonly joins: RegExp
  readonly toName: RegExp
  readonly former: RegExp
  readonly counterpart: RegExp
  readonly envoy: RegExp
  /** Between an envoy and the state he is posted to; and right before that state's name. */
  readonly host: { readonly behind: RegExp; readonly before: RegExp }
  readonly stops: ReadonlySet<string>
}

const anyOf = (parts: readonly string[]): string => (parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`)

const PATTERNS = new Map<string, Patterns>()

function patternsOf({ code, boundary, offices, acts }: LanguageWords): Patterns {
  const known = PATTERNS.get(code)
  if (known) return known
  const attached = code === 'ar' ? '(?<=(?<![\\p{L}\\p{M}])[وفبلك]?)' : '(?<![\\p{L}\\p{M}])'
  const [opens, closes] = boundary === 'word' ? [attached, '(?![\\p{L}\\p{M}])'] : ['', offices.noOffice ?? '']
  const heads = [...offices.heads, ...offices.counterpart]
  // Arabic offices may begin behind what is attached to them
  const atWords = boundary === 'word' && code !== 'ar'
  const office = new RegExp(`${opens}${anyOf(offices.before)}{0,2}${anyOf(heads)}${closes}`, atWords ? 'iuy' : 'giu')
  const made: Patterns = {
    findOffices: (text) => (atWords ? matchesAtWords : matchesOf)(text, office),
    portfolio: new RegExp(`${anyOf(offices.portfolio)}${closes}`, 'iuy'),
    tail: new RegExp(OFFICE_TAILS[code] ?? '(?!)', 'uy'),
    link: new RegExp(`^${anyOf(offices.link)}$`, 'u'),
    joins: new RegExp(
      `^${anyOf(acts.joins)}(?:${anyOf(offices.link.flatMap((each) => [each, each.trimStart()]))})?$`,
      'u',
    ),
    toName: new RegExp(anyOf([...offices.toName].sort((one, other) => other.length - one.length)), 'uy'),
    former: new RegExp(`${anyOf(offices.former)}$`, 'iu'),
    counterpart: new RegExp(anyOf(offices.counterpart), 'iu'),
    envoy: new RegExp(offices.posted.envoy, 'iu'),
    host: {
      behind: new RegExp(`^(?:${offices.posted.behind ?? '(?!)'})$`, 'u'),
      before: new RegExp(`(?:${offices.posted.before ?? '(?!)'})$`, 'u'),
    },
    stops: new Set([...offices.noName, ...(['es', 'pt', 'it'].includes(code) ? ['y', 'e'] : [])]),
  }
  PATTERNS.set(code, made)
  return made
}

/** What has been read of a title so far: where it ends, the words that are the role, and whose it is. */
interface Title {
  readonly end: number
  readonly role: readonly string[]
  readonly countries: readonly string[]
}

/** What follows at once, if it fits: the portfolio, or a word more. */
function withMore(text: string, title: Title, more: RegExp): Title | null {
  more.lastIndex = title.end
  const match = more.exec(text)
  return match && match[0] !== ''
    ? { ...title, end: title.end + match[0].length, role: [...title.role, match[0].trim()] }
    : null
}

/** The country that follows, by itself or with a small word between: "России", " de la Russie", "الروسي". */
function withCountry(
  text: string,
  title: Title,
  mentions: readonly CountryMention[],
  { link, joins, envoy, host }: Patterns,
  plural: RegExp,
): Title | null {
  const mention = mentions[mentionFrom(mentions, title.end)]
  if (!mention) return null
  const gap = text.slice(title.end, mention.start)
  // "embajador de Cuba en Vietnam"
  if (mention.kind !== 'demonym' && host.behind.test(gap) && envoy.test(title.role[0] ?? ''))
    return { ...title, end: mention.end }
  const fits =
    title.countries.length === 0
      ? link.test(gap)
      : (mention.kind !== 'demonym' || plural.test(title.role[0] ?? '')) && joins.test(gap)
  if (!fits || gap.length > 12) return null
  return { ...title, end: mention.end, countries: [...title.countries, mention.code] }
}

/** The title as far as it goes on from where it has been read. @param open with words that no list of portfolios holds */
function titleFrom(
  text: string,
  begun: Title,
  mentions: readonly CountryMention[],
  patterns: Patterns,
  plural: RegExp,
  open = false,
): Title {
  let title = begun
  for (let round = 0; round < (open ? 12 : 6); round++) {
    const next =
      withCountry(text, title, mentions, patterns, plural) ??
      withMore(text, title, patterns.portfolio) ??
      (open ? withMore(text, title, patterns.tail) : null)
    if (!next) break
    title = next
  }
  return title
}

/** "In Malaysia mit der philippinischen Chefdiplomatin": no row. */
const WITH = /(?:^|\s)(?:mit|avec|con|com|со?|z|ze|ile|dengan|với)\s/u

/** Countries in a row that end right before the title: 中国和俄罗斯外长, "российский министр", "Chinas Außenminister". */
function rowBefore(
  text: string,
  start: number,
  mentions: readonly CountryMention[],
  { link, joins }: Patterns,
): readonly CountryMention[] {
  const row: CountryMention[] = []
  for (let at = mentionFrom(mentions, start) - 1; at >= 0; at--) {
    const mention = mentions[at]
    if (!mention || mention.end > start) break
    const next = row[0]
    const gap = text.slice(mention.end, next?.start ?? start)
    if (gap.length > 10 || WITH.test(gap) || !(gap === '' || (next ? joins : link).test(gap))) break
    row.unshift(mention)
  }
  return row
}

/** 駐キルギス日本国特命全権大使: where both states stand before the office, the first is whom he is posted to. */
const JAPANESE_POST = /駐[^、。\p{sc=Hiragana}]{0,12}$/u

/** A state's name with another word right before it is none in Korean: 주베트남. */
const KOREAN_POST = /(?<![가-힣])주[가-힣]{1,9}\s$/u

/** 古巴驻越南大使, 주베트남 쿠바 대사: where the state begins that an envoy is posted to, with the word before it, if it ends at a place. */
function hostStart(text: string, at: number, mentions: readonly CountryMention[], { host }: Patterns): number | null {
  const joined = KOREAN_POST.exec(text.slice(Math.max(0, at - 12), at))
  if (joined) return at - joined[0].length
  const mention = mentions[mentionFrom(mentions, at) - 1]
  if (!mention || !/^\s?$/.test(text.slice(mention.end, at))) return null
  const word = host.before.exec(text.slice(Math.max(0, mention.start - 2), mention.start))
  return word ? mention.start - word[0].length : null
}

/** 外務副大臣の小磯真帆氏. */
function calledBehind(text: string, at: number): PrintedName | null {
  const name = japaneseBehind.exec(text.slice(at, at + 20))?.groups?.name
  return name === undefined
    ? null
    : { text: name, start: at + 1, end: at + 1 + name.length, words: [name, ...name.split(/[・＝=]/).slice(-1)] }
}

/** The name right behind a title, in either kind of script. */
function nameAfter(
  text: string,
  at: number,
  limit: number,
  words: ReportWords,
  patterns: Patterns,
  country: string | null,
): PrintedName | null {
  if (words.offices.nameStands === 'before') return calledBehind(text, at)
  const { toName, stops } = patterns
  toName.lastIndex = at
  const gap = toName.exec(text)?.[0]
  if (gap === undefined) return null
  const from = at + gap.length
  if (!isUncased(words.code)) return nameAhead(text, from + honorificAt(text, from), limit, stops)
  return words.code === 'ko'
    ? null
    : uncasedName(words.code, { text, from, to: limit, offices: words.offices, country, report: words.report })
}

/** The name before a title: 林芳正外相, "박진 외교부 장관"; in languages with capitals set off by a comma. */
function nameBefore(
  text: string,
  start: number,
  floor: number,
  words: ReportWords,
  patterns: Patterns,
  country: string | null,
): PrintedName | null {
  const { code, offices } = words
  if (code === 'ja' || code === 'ko')
    return uncasedName(code, { text, from: floor, to: start, offices, country, report: words.report })
  if (code === 'ar') return titledBefore(text, start, floor, offices)
  if (isUncased(code) || offices.nameStands === 'behind') return null
  const apposition =
    /,\s(?:(?:el|la|le|il|o|a|der|die|dem|den|su|son|sa|seu|sua|suo|sein(?:e[mnr]?)?|ihr(?:e[mnr]?)?)\s)?$/.exec(
      text.slice(Math.max(0, start - 9), start),
    )
  const name = apposition && nameBehind(text, floor, start - apposition[0].length, patterns.stops)
  return name && name.words.length > 1 ? withoutHonorific(name) : null
}

/** معالي سالم الحارثي وزير الخارجية: in Arabic only a title of honour tells that a name stands before the office. */
function titledBefore(text: string, at: number, floor: number, offices: OfficeWords): PrintedName | null {
  const from = Math.max(floor, at - 60)
  const before = text.slice(from, at)
  const title =
    /(?<![\p{L}\p{M}])و?(?:معالي|سعادة|فخامة|سمو|صاحب السمو|الدكتور|الدكتورة|السيد|السيدة|المهندس|الأستاذ|الفريق(?:\sأول)?|اللواء|العميد|المشير|الجنرال)\s(?:(?:الشيخ|الأمير|السيدة?|الدكتورة?|المهندسة?)\s)?(?=[^،.]{5,40}$)/u.exec(
      before,
    )
  if (!title) return null
  const start = from + title.index + title[0].length
  const words = before
    .slice(title.index + title[0].length)
    .replace(/،?\s$/, '')
    .split(' ')
  if (words.length < 2 || words.length > 5 || words.some((word) => offices.noName.includes(word))) return null
  return { text: words.join(' '), start, end: start + words.join(' ').length, words }
}

/** "M. Hicham Tazi", "Sra. Arriaga". */
const HONORIFIC =
  /^(?:(?:M\.|Mme|Mmes|MM\.|Mr\.?|Mrs\.?|Ms\.?|Sr\.|Sra\.|D\.|Dr\.|Dra\.|Herrn?|Frau|S\.\s?E\.(?:\s?M\.|\s?Mme)?|(?:Son\s)?Excellence|Monsieur|Madame|Sua Excelência|Excelência|Su Excelencia|Excelencia|Senhora?|Señora?|Sua Eccellenza|Seine Exzellenz|I\.\s?E\.)\s){1,3}/u
const honorificAt = (text: string, at: number): number => HONORIFIC.exec(text.slice(at, at + 40))?.[0].length ?? 0

function withoutHonorific(name: PrintedName): PrintedName {
  const length = honorificAt(name.text, 0)
  const text = name.text.slice(length)
  return length === 0
    ? name
    : { ...name, text, start: name.start + length, words: name.words.filter((word) => text.includes(word)) }
}

/** A title's ending and the column of `personEndings` that a name beside it stands in. */
type Cases = readonly { readonly ending: RegExp; readonly column: number }[]

/** Nominative, genitive, dative, instrumental, prepositional. */
const RUSSIAN: Cases = [
  { ending: /(?:ами|ями)$/, column: 3 },
  { ending: /(?:ам|ям)$/, column: 2 },
  { ending: /(?:ов|ев)$/, column: 1 },
  { ending: /(?:ом|ем|ым|им|ой|ей)$/, column: 3 },
  { ending: /(?:у|ю)$/, column: 2 },
  { ending: /(?:а|я|ого|его|ы|и)$/, column: 1 },
  { ending: /(?:е)$/, column: 4 },
]

const CASES: Readonly<Record<string, Cases>> = {
  ru: RUSSIAN,
  uk: [
    { ending: /(?:ом|ем|ою|ею)$/, column: 3 },
    { ending: /(?:у|ю|ові|еві)$/, column: 2 },
    { ending: /^(?!глава$|голова$)\p{L}*(?:(?<![цк])[ая]|и|і)$/iu, column: 1 },
  ],
  pl: [
    { ending: /(?:em|ą)$/, column: 3 },
    { ending: /(?:owi|rze)$/, column: 2 },
    { ending: /(?<!ow|k)(?:a|ego|ej)$/, column: 1 },
  ],
}

/** "Budiman Santoso'yu" → "Budiman Santoso": a Turkish case behind its apostrophe. */
function withoutSuffix(name: PrintedName): PrintedName {
  const suffix = /['’]\p{Ll}{1,6}$/u.exec(name.text)?.[0] ?? ''
  const bare = (word: string): string => word.replace(/['’]\p{Ll}{1,6}$/u, '')
  return {
    ...name,
    text: name.text.slice(0, name.text.length - suffix.length),
    end: name.end - suffix.length,
    words: name.words.map(bare),
  }
}

/** "(с министром) Сергеем Лавровым" → "Сергей Лавров": the name as it is listed. */
function nominative(name: PrintedName, head: string, words: ReportWords): PrintedName {
  const { code, personEndings } = words
  if (code === 'tr') return withoutSuffix(name)
  // "принял коллегу Кемаля": the accusative of a man is his genitive
  if (code === 'ru' && /^(?:коллегу|главу)$/iu.test(head)) return nominative(name, 'министра', words)
  const column = CASES[code]?.find(({ ending }) => ending.test(head))?.column
  if (column === undefined || /^(?:глав|делегаци|коллег)(?:а|я)?$/iu.test(head)) return name
  const listed = (word: string): string => {
    for (const { forms } of personEndings) {
      const [first = '', form = ''] = [forms[0], forms[column]]
      // "Мехди" isn't declined
      if (form !== '' && word.length > form.length + 1 && word.endsWith(form) && !/[^иь]и$/.test(word))
        return word.slice(0, -form.length) + first
    }
    return word
  }
  const text = name.text.split(' ').map(listed).join(' ')
  return { ...name, text, words: name.words.map(listed) }
}

/** What else a minister is in charge of, up to the name: ", de la Coopération africaine et des Marocains résidant à l'étranger, ". */
const TAIL =
  /^(?:(?: \p{Ll}{4,})?,? (?:de|des|del|du|da|do|das|dos|d[’']|à|au|aux|y|e|et|chargée? d|encargad[oa] de)(?![\p{L}])[^.;:()«"]{2,90}?| \p{Ll}{4,})(?=, (?:(?:M|Mme|Mlle|Sr|Sra|Dr|Dra)\.? |S\.\s?E\.(?:\s?M\.)? )?\p{Lu}[\p{L}’'-]+ \p{Lu})/u
const tailLength = 140

/** Behind a counterpart: where he sits, before his name. */
const SEAT =
  /^\s(?:in|aus|en|de|desde|em|à|d[’']|a|da|di|из|в)\s?(?<city>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s(?=\p{Lu})/u

/** "Seinem Kollegen in Dili, Mateus Belo": the name behind the city, and its country. */
function seatedAt(
  text: string,
  at: number,
  limit: number,
  { stops }: Patterns,
): { readonly name: PrintedName; readonly country: string } | null {
  const seat = SEAT.exec(text.slice(at, at + 50))
  const country = countryOfPlace(seat?.groups?.city ?? '')
  const name = seat && country !== null ? nameAhead(text, at + seat[0].length, limit, stops) : null
  return name && country !== null && name.words.length > 1 ? { name, country } : null
}

/** Units of what else a minister is in charge of; none where it names another office: ", e o ministro zambiano da Energia, ". */
function tailAt(text: string, at: number, { findOffices }: Patterns): number {
  const tail = TAIL.exec(text.slice(at, at + tailLength))?.[0] ?? ''
  return tail !== '' && findOffices(tail).length > 0 ? 0 : tail.length
}

/** "Kenya Su Bakanı": words of a Turkish minister's charge that no table knows, between his state and his office. */
const CHARGE = /^(?:['’]\p{Ll}{1,4})?\s(?=(?:\p{Lu}\p{L}+(?:,\s|\s(?:ve\s)?)){1,6}$)/u

/** Where the charge before an office begins, right behind its state. */
function chargeStart(text: string, head: number, mentions: readonly CountryMention[], { code }: LanguageWords): number {
  const mention = code === 'tr' ? mentions[mentionFrom(mentions, head) - 1] : undefined
  if (!mention || head - mention.end > 60) return head
  const gap = CHARGE.exec(text.slice(mention.end, head))?.[0]
  return gap === undefined ? head : mention.end + gap.length
}

/** "La porte-parole du ministère burundais des Affaires étrangères, X": the one country told between an office and its holder. */
function inTail(mentions: readonly CountryMention[], start: number, length: number): readonly string[] {
  const codes = new Set(
    mentions.filter((each) => each.start >= start && each.end <= start + length).map(({ code }) => code),
  )
  return codes.size === 1 ? [...codes] : []
}

/** Who is sent by another office-holder: the words behind may name that one. */
const SENT = /советник|представител|посланник|помощник|berater|beauftragt|gesandt|مستشار|مبعوث|ممثل|موفد|نائب/iu

/** A title that goes on with words no list holds, and the name behind it: "министр земель и водных ресурсов Зимбабве Тендаи Мукомбве". */
function openTitle(
  text: string,
  title: Title,
  mentions: readonly CountryMention[],
  words: ReportWords,
): { readonly title: Title; readonly name: PrintedName } | null {
  const patterns = patternsOf(words)
  const open = titleFrom(text, title, mentions, patterns, words.offices.plural, true)
  const more = text.slice(title.end, open.end)
  if (more === '' || (!SENT.test(title.role[0] ?? '') && patterns.findOffices(more).length > 0)) return null
  const limit = mentions[mentionFrom(mentions, open.end)]?.start ?? text.length
  const name = nameAfter(text, open.end, limit, words, patterns, open.countries[0] ?? null)
  return name && (isUncased(words.code) || name.words.length > 1) ? { title: open, name } : null
}

/** One title and all that stands with it. */
function officialAt(
  text: string,
  match: RegExpExecArray,
  mentions: readonly CountryMention[],
  words: ReportWords,
): Official | null {
  const patterns = patternsOf(words)
  const envoy = patterns.envoy.test(match[0])
  const posted = (at: number): number => (envoy ? (hostStart(text, at, mentions, patterns) ?? at) : at)
  const head = match.index
  const begun: Title = { end: head + match[0].length, role: [match[0]], countries: [] }
  const plain = titleFrom(text, begun, mentions, patterns, words.offices.plural)
  const row =
    plain.countries.length > 0
      ? []
      : rowBefore(text, chargeStart(text, posted(head), mentions, words), mentions, patterns)
  const begin = posted(row[0]?.start ?? posted(head))
  const start = envoy
    ? begin - (JAPANESE_POST.exec(text.slice(Math.max(0, begin - 14), begin))?.[0].length ?? 0)
    : begin
  const floor = mentions[mentionFrom(mentions, start) - 1]?.end ?? 0
  const country = plain.countries[0] ?? row.at(-1)?.code ?? null
  const behind = (at: number): PrintedName | null =>
    nameAfter(text, at, mentions[mentionFrom(mentions, at)]?.start ?? text.length, words, patterns, country)
  const tail = tailAt(text, plain.end, patterns)
  const limit = mentions[mentionFrom(mentions, plain.end)]?.start ?? text.length
  const seat = patterns.counterpart.test(match[0]) ? seatedAt(text, plain.end, limit, patterns) : null
  const nameless = words.offices.plural.test(match[0]) || plain.countries.length > 1
  const near = nameless
    ? null
    : ((words.code === 'ar' ? titledBefore(text, start, floor, words.offices) : null) ?? behind(plain.end))
  const open = nameless || near ? null : openTitle(text, plain, mentions, words)
  const far = nameless || near || open || tail === 0 ? null : behind(plain.end + tail)
  const printed = nameless
    ? null
    : (near ?? open?.name ?? far ?? nameBefore(text, start, floor, words, patterns, country) ?? seat?.name ?? null)
  const title = open?.title ?? plain
  const between = printed && printed.end <= start ? ownBefore(text, printed, mentions, patterns) : null
  const name = printed && nominative(printed, /^[\p{L}-]+/u.exec(match[0])?.[0] ?? '', words)
  const role = title.role.join(words.boundary === 'none' ? '' : ' ')
  const countries = [
    ...title.countries,
    ...row.map(({ code }) => code),
    ...(title.countries.length + row.length === 0 && between ? [between.code] : []),
    ...(title.countries.length + row.length === 0 && far && printed === far ? inTail(mentions, plain.end, tail) : []),
    ...(title.countries.length + row.length === 0 && seat?.name === printed && seat ? [seat.country] : []),
  ]
  const first = Math.min(start, name?.start ?? start, between?.start ?? start)
  return {
    start: first,
    end: Math.max(title.end, name?.end ?? 0),
    role: patterns.counterpart.test(text.slice(Math.max(0, head - 6), head + match[0].length)) ? null : role,
    countries: [...new Set(countries)],
    inferred: false,
    name,
    former: [first, head].some((at) => patterns.former.test(text.slice(Math.max(0, at - 14), at))),
  }
}

/** The country before a name that stands before its title: ロシアのラブロフ外相, "러시아의 세르게이 라브로프 외무장관". */
function ownBefore(
  text: string,
  name: PrintedName,
  mentions: readonly CountryMention[],
  { link }: Patterns,
): CountryMention | null {
  const mention = mentions[mentionFrom(mentions, name.start) - 1]
  return mention && link.test(text.slice(mention.end, name.start)) ? mention : null
}

/** "Los presidentes de Perú, Juana Quispe, y de Bolivia, Evo Mamani": each country of the row with the name behind it. */
function holdersOf(
  text: string,
  group: Official,
  mentions: readonly CountryMention[],
  words: ReportWords,
): readonly Official[] {
  if (isUncased(words.code)) return []
  const row = holdersInRow(text, group, mentions, words)
  if (row.length > 0) return row
  if (group.countries.length === 0) return holdersWithCountries(text, group, mentions, words)
  const holders: Official[] = []
  let at = group.end
  for (const mention of mentions.slice(mentionFrom(mentions, group.start))) {
    if (mention.start > at + 12) break
    const next = mentions[mentionFrom(mentions, mention.end)]?.start ?? text.length
    const gap = (words.code === 'ru' ? /^,?\s/ : /^,\s/).exec(text.slice(mention.end, mention.end + 2))?.[0]
    const name = gap === undefined ? null : nameAhead(text, mention.end + gap.length, next, patternsOf(words).stops)
    if (!name || name.words.length < 2) continue
    holders.push(
      holderOf(group, nominative(name, /^[\p{L}-]+/u.exec(group.role ?? '')?.[0] ?? '', words), mention.code),
    )
    at = name.end
  }
  return holders
}

/** "I colleghi X, per l'Albania, e Y, per la Macedonia". */
const FOR = /^,\s(?:per|für|pour|por|pela|pelo)(?:\s(?:la|il|lo|le|die|a|o))?\s?(?:l['’])?$/u

/** "Los presidentes Xi Lin de China y Caio Valadares de Brasil": each name with its country behind it. */
function holdersWithCountries(
  text: string,
  group: Official,
  mentions: readonly CountryMention[],
  words: ReportWords,
): readonly Official[] {
  const { stops, link } = patternsOf(words)
  const holders: Official[] = []
  for (let at = group.end; ; at = holders.at(-1)?.end ?? text.length) {
    const gap = /^(?:,?\s(?:y|e|et|und|и)\s|,?\s)/u.exec(text.slice(at, at + 6))?.[0]
    const limit = mentions[mentionFrom(mentions, at)]
    const name = gap === undefined || !limit ? null : nameAhead(text, at + gap.length, limit.start, stops)
    const apart = text.slice(name?.end ?? at, limit?.start ?? at)
    if (!name || !limit || name.words.length < 2 || !(link.test(apart) || FOR.test(apart))) return holders
    holders.push({ ...holderOf(group, name, limit.code), end: limit.end })
  }
}

/** One of several holders of an office told in the plural: "presidentes" → "presidente". */
const holderOf = (group: Official, name: PrintedName, country: string): Official => ({
  ...group,
  role: group.role?.replace(/^(\S+?r)?(\S*?)(?:(?<=r)es|s)(?=\s|$)/u, '$1$2') ?? null,
  start: name.start,
  end: name.end,
  countries: [country],
  name,
})

/** "Los ministros de Argentina y Uruguay, Esteban Lugones y Martín Abreu": as many names behind the row as countries in it. */
function holdersInRow(
  text: string,
  group: Official,
  mentions: readonly CountryMention[],
  words: ReportWords,
): readonly Official[] {
  const limit = mentions[mentionFrom(mentions, group.end)]?.start ?? text.length
  const holders: Official[] = []
  let at = group.end
  for (const country of group.countries) {
    const gap = /^(?:,?\s(?:y|e|et|und|и)\s|,?\s)/u.exec(text.slice(at, at + 6))?.[0]
    const name = gap === undefined ? null : nameAhead(text, at + gap.length, limit, patternsOf(words).stops)
    if (!name || name.words.length < 2) return []
    holders.push(holderOf(group, name, country))
    at = name.end
  }
  return group.countries.length > 1 ? holders : []
}

/** فخامة الرئيس أرمان جاكسيليكوف رئيس جمهورية كازاخستان: the office told again, with its state, right behind the name. */
const isSameHolder = (
  text: string,
  { end, name, countries }: Official,
  next: Official,
  { code }: LanguageWords,
): boolean =>
  code === 'ar' &&
  name?.end === end &&
  countries.length === 0 &&
  next.countries.length === 1 &&
  /^،?\s$/.test(text.slice(end, next.start))

/** Right before a nationality that stands for a person: "et l'Angolais Balduíno Catumbela". */
const ARTICLE = /(?:^|\s)(?:el|la|l[’']|le|il|lo|o|a|al|del|au|du)\s?$/iu

/** Right before and behind a state that somebody stands for: "Für Armenien verhandelte Gagik Melkumjan". */
const ON_BEHALF = {
  before: /(?:^|[\s,;])(?:für|pour|por|pel[ao]|per|в лице|от)\s(?:la\s|el\s|l[’']|le\s|il\s|die\s|den\s|o\s|a\s)?$/iu,
  behind: /^\s(?:\p{Ll}{3,}\s){0,3}(?=\p{Lu})/u,
}

/** Beside other office-holders somebody told by his state and full name alone: he is their counterpart. */
function byNationality(
  text: string,
  mentions: readonly CountryMention[],
  officials: readonly Official[],
  words: ReportWords,
): readonly Official[] {
  if (officials.length === 0 || isUncased(words.code)) return []
  return mentions.flatMap(({ kind, start, end, code }): Official[] => {
    const before = text.slice(Math.max(0, start - 12), start)
    const gap = (kind === 'demonym' ? ARTICLE : ON_BEHALF.before).test(before)
      ? (kind === 'demonym' ? /^\s/ : ON_BEHALF.behind).exec(text.slice(end, end + 40))?.[0]
      : undefined
    if (gap === undefined) return []
    const name = nameAhead(text, end + gap.length, text.length, patternsOf(words).stops)
    const taken = name && officials.some((other) => start < other.end && other.start < name.end)
    if (!name || taken || name.words.length < 2 || countryOfPlace(name.text) !== null) return []
    return [{ start, end: name.end, role: null, countries: [code], inferred: false, name, former: false }]
  })
}

/** All office-holders of a text, in order; where two overlap, the first stays. */
export function findOfficialsIn(
  text: string,
  mentions: readonly CountryMention[],
  words: ReportWords,
): readonly Official[] {
  const officials: Official[] = []
  for (const match of patternsOf(words).findOffices(text)) {
    const last = officials.at(-1)
    const official = match.index >= (last?.end ?? 0) ? officialAt(text, match, mentions, words) : null
    if (!official) continue
    if (last && isSameHolder(text, last, official, words)) {
      officials[officials.length - 1] = {
        ...last,
        end: match.index + (official.role?.length ?? 0),
        countries: official.countries,
      }
      continue
    }
    officials.push(official)
    if (words.offices.plural.test(match[0]) || official.countries.length > 1)
      officials.push(...holdersOf(text, official, mentions, words))
  }
  const more = byNationality(text, mentions, officials, words)
  return more.length === 0 ? officials : [...officials, ...more].sort((one, other) => one.start - other.start)
}

/** Every form in which a name's words may come again: "Лаврову". */
export function nameWordForms(word: string, { personEndings }: LanguageWords): readonly string[] {
  return [...new Set([word, ...formsOf(word, personEndings)])]
}
