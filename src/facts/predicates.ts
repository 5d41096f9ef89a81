/** A group of parties in its sentence → whether it is the subject of a verb of doing or saying. */
import { ACTION_VERBS, SPEECH_VERBS } from '../reference/news-verbs.ts'
import type { Group } from './groups.ts'

/** What a clause may open with before its subject. */
const OPENING =
  /(?:^|[,;:—–]["”’]?\s|[—–]|\s--?\s|\b(?:and|but|while|meanwhile|where|when|after|as|(?:delegation|team|mission) (?:(?:led|headed) by|under))\s)(?:(?:[Tt]he|[Aa]n?|[Bb]oth|H\.?E\.?|(?:His|Her|Their) (?:Royal |Imperial )?(?:Highness|Majesty|Majesties|Excellency|Holiness)|[Vv]isiting|[Ss]enior|[Tt]op|[Nn]ewly[- ]\w+|[Nn]ew|[Oo]utgoing)\s){0,2}$/
/** Between a subject and its verb: company, an aside, a day, an adverb. */
const ASIDE =
  /^(?:\s?\([^()]{1,24}\))?(?:\sin\s\p{Lu}[\p{L}'’-]+)?(?:\sand\s(?:an?|the|his|her|their)\s(?:[\p{L}-]+\s){0,3}(?:delegation|entourage|wife|husband|spouse))?(?:,\s[^,.;]{2,90},)?(?:,?\s(?:on|late on|early on|late|early)?\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\d{1,2})(?:\s(?:morning|afternoon|evening|night))?,?|\s(?:today|yesterday|also|then|both|jointly|all|again|still|now|later|earlier|\p{Ll}+ly)){0,3}\s(?<verb>\p{L}+)/u

const participle = /^\p{Ll}{3,}ed$/u

/** Past forms not listed count as well ("lodged"), but not participles that describe ("Russian-backed", "based in"). */
const isActing = (verb: string): boolean =>
  ACTION_VERBS.has(verb) ||
  (participle.test(verb) &&
    !/^(?:based|owned|backed|led|born|named|located|used|aged|united|need|indeed|proceed|exceed|speed|breed|seed)$/.test(
      verb,
    ))

const placeBefore = /\b(?:in|at|from|near|of|to)\s(?:\p{Lu}[\p{L}-]*\s?){1,3},\s$/u

/** "In Munich, Germany, and": a country that only says where a city is. */
const isAddress = (text: string, { start, parties }: Group): boolean =>
  parties[0]?.kind === 'country' && placeBefore.test(text.slice(Math.max(0, start - 40), start))

export interface Predicate {
  /** Where its verb stands. */
  readonly start: number
  readonly end: number
  /** A verb of saying; else one of doing. */
  readonly speaks: boolean
}

/** "…", said X. */
const TURNED = /[,"”’]\s(?:said|says|added|told)\s(?:the\s)?$/

/** Does this group open a clause? */
export const opensClause = (text: string, { start }: Group): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 40), start))

/** Forms of "be" tell of no act unless one is going on: "is", "have been accused", but "are taking part". */
const isIdle = (verb: string, rest: string): boolean =>
  /^(?:is|are|was|were)$/.test(verb)
    ? !/^\s(?:(?:\p{L}+\s)?\p{Ll}+ing\b|in\s\p{Lu})/u.test(rest)
    : /^(?:has|have|had)$/.test(verb) && /^\s(?:\p{L}+\s)?been\b(?!\s\p{Ll}+ing)/u.test(rest)

/** "will visit", "may meet": what is only planned, or thought of, is no act. What a state will pay or build, it says. */
const isPlan = (verb: string, rest: string): boolean =>
  /^(?:will|would|shall|may|might|could|should|must)$/.test(verb) &&
  /^\s(?:also\s|soon\s|be\s)?(?:visit|meet|travel|arrive|attend|hold|host|receive|welcome|go|fly|head|pay\san?|take\spart)\b/.test(
    rest,
  )

/** The word a group's verb may be: the first behind it but for company, an aside, a day and adverbs. */
export function verbBehind(text: string, group: Group): { verb: string; start: number; end: number } | null {
  // "Ri Kwang Hyok, vice foreign minister of the DPRK, issued": the comma that ends the apposition.
  const comma = text.charAt(group.end) === ',' && text.slice(group.start, group.end).includes(', ') ? 1 : 0
  const ahead = ASIDE.exec(text.slice(group.end + comma, group.end + 200))
  const { verb = '' } = ahead?.groups ?? {}
  if (!ahead) return null
  const end = group.end + comma + ahead[0].length
  return { verb, start: end - verb.length, end }
}

/** The verb a group is the subject of: "X on Monday said …", or "…, said X" turned round. */
export function predicateOf(text: string, group: Group): Predicate | null {
  const turned = TURNED.exec(text.slice(Math.max(0, group.start - 16), group.start))
  if (turned) return { speaks: true, start: group.start - turned[0].length, end: group.start }
  if (!opensClause(text, group) || isAddress(text, group)) return null
  const behind = verbBehind(text, group)
  if (!behind || !isActing(behind.verb)) return null
  const { verb, start, end } = behind
  const rest = text.slice(end, end + 40)
  if (isIdle(verb, rest) || isPlan(verb, rest)) return null
  return { speaks: SPEECH_VERBS.has(verb), start, end }
}
