/** One English sentence and the people it names → who speaks in it: "Qin said", "he noted", "both sides pledged". */

import { isSaying } from '../reference/speech-words.ts'
import { matchesOf } from '../text/matches.ts'
import type { KnownPerson } from './known-person.ts'
import type { Named } from './people-named.ts'
import { opensClause } from './predicates.ts'

/** Words by which a sentence is put in somebody's mouth, as offsets in it. */
export interface Attribution {
  /** The person named; the last speaker ("he"); who holds an office told alone, the last speaker or whom the report names first; or both sides of the contact. */
  readonly who: KnownPerson | 'last' | 'holder' | 'sides'
  readonly verb: string
  readonly start: number
  readonly end: number
  /** The words only point to the person named elsewhere: "he", "the minister". */
  readonly inferred?: boolean
}

interface Subject {
  readonly who: Attribution['who']
  readonly start: number
  readonly end: number
}

const SIDES =
  /\b(?:(?:[Tt]he\s)?[Bb]oth\s(?:sides|countries|parties|leaders|ministers|presidents|officials)|[Tt]he two\s(?:[\p{L}-]+\s){0,2}(?:sides|countries|parties|leaders|ministers|presidents|diplomats|officials|heads of state|men|nations|neighbou?rs|FMs)|[Tt]hey|[Tt]he (?:sides|parties|ministers|leaders))\b/gu
const PRONOUN = /(?<![\p{L}'’])(?:[Hh]e|[Ss]he)(?![\p{L}'’])/gu

/** Between a subject and its verb: an aside, a day, adverbs, a helping verb. */
const TO_VERB =
  /^(?:\s?\([^()]{1,24}\))?(?:,\s[^;"“”]{2,160}?,)?(?:\s(?:on|late on|early on|late|early)?\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\d{1,2})(?:\s(?:morning|afternoon|evening|night))?,?|\s(?:today|yesterday|also|then|both|jointly|all|again|still|now|later|earlier|once|afterwards|meanwhile|however|instead|in turn|for (?:his|her) part|on (?:his|her) part|has|have|had|\p{Ll}+ly),?){0,4}\s(?<verb>\p{Ll}+)(?!\p{L})/u
/** "…, said X": the verb before its subject. */
const TURNED = /[,"”’?!.]\s(?<verb>\p{Ll}+)\s(?:the\s|visiting\s)?$/u
/** "The Polish minister was quoted as saying". */
const QUOTED_AS = /^\s(?:was|is|has been)\s(?:also\s)?quoted\s(?:by\s[^.;]{2,60}\s)?as\ssaying\b/
const ACCORDING = /\b[Aa]ccording\sto\s(?:the\s|visiting\s)?$/
const PARTICIPLE = /,\s(?:while\s|and\s|in which he\s|when he\s)?(?<verb>\p{Ll}+)ing\s/gu

function subjectsOf(text: string, named: readonly Named[]): Subject[] {
  const others = (pattern: RegExp, who: 'last' | 'sides'): Subject[] =>
    matchesOf(text, pattern).map(({ 0: words, index }) => ({ who, start: index, end: index + words.length }))
  const people = named.map(({ person, start, end }) => ({ who: person, start, end }))
  return [...people, ...others(PRONOUN, 'last'), ...others(SIDES, 'sides')].sort(
    (one, other) => one.start - other.start,
  )
}

/** What a subject is told to say, if it is. */
function sayingOf(text: string, { who, start, end }: Subject): Attribution | null {
  const before = text.slice(Math.max(0, start - 40), start)
  const turned = TURNED.exec(before)?.groups?.verb ?? ''
  const according = ACCORDING.exec(before)
  const colon = /^[^"“”:]{0,80}:\s["“]/.exec(text.slice(end))
  if (according) return { who, verb: 'according to', start: start - according[0].length, end }
  if (isSaying(turned, ' that')) return { who, verb: turned, start: start - turned.length - 1, end }
  if (!opensClause(text, { start, end, parties: [], countries: [] })) return null
  if (colon)
    return {
      who,
      verb: /^\s(?<verb>\p{Ll}+)/u.exec(text.slice(end))?.groups?.verb ?? ':',
      start,
      end: end + colon[0].length - 2,
    }
  const quoted = QUOTED_AS.exec(text.slice(end, end + 100))
  if (quoted) return { who, verb: 'quoted as saying', start, end: end + quoted[0].length }
  // "Steinunn Hallsdóttir, the fisheries minister, said": the comma that ends the apposition
  const from = text.charAt(end) === ',' && text.slice(start, end).includes(', ') ? end + 1 : end
  const ahead = TO_VERB.exec(text.slice(from, from + 280))
  const verb = ahead?.groups?.verb ?? ''
  const stop = from + (ahead?.[0].length ?? 0)
  return ahead && isSaying(verb, text.slice(stop, stop + 90)) ? { who, verb, start, end: stop } : null
}

/** The finite forms a participle may belong to: "stress-ing", "not-ing" → note, "plan-n-ing" → plan. */
const stemsOf = (stem: string): readonly string[] => [`${stem}ed`, `${stem}s`, `${stem}es`, `${stem}e`, `${stem}d`]

/** "X held talks with Y, stressing that …", "…, agreeing to …": said by who opens the sentence, or agreed by both. */
function participleOf(text: string, first: Subject | undefined): Attribution | null {
  if (!first || first.who === 'sides' || !opensClause(text, { ...first, parties: [], countries: [] })) return null
  for (const match of matchesOf(text, PARTICIPLE)) {
    const stem = match.groups?.verb ?? ''
    const [start, end] = [match.index + 2, match.index + match[0].length]
    if (/^agree$/.test(stem)) return { who: 'sides', verb: `${stem}ing`, start, end: end - 1 }
    const rest = text.slice(end - 1, end + 90)
    if (
      match.index > first.end &&
      stemsOf(stem).some((verb) => isSaying(verb, rest)) &&
      !/^(?:call|exchang)$/.test(stem)
    ) {
      return { who: first.who, verb: `${stem}ing`, start, end: end - 1 }
    }
  }
  return null
}

/** Every attribution of a sentence, in order; whoever is only told to have spoken within another's words isn't one. */
export function englishSpeech(text: string, named: readonly Named[]): readonly Attribution[] {
  const subjects = subjectsOf(text, named)
  const sayings = subjects.flatMap((subject) => sayingOf(text, subject) ?? [])
  const participle = sayings.length > 0 ? null : participleOf(text, subjects[0])
  return participle ? [participle] : sayings
}
