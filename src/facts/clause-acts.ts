/** A sentence and its parties, by a language's verbs → the parties that act in it. English has finer rules of its own (countries.ts). */
import type { LanguageWords } from '../reference/languages/language-words.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

/** Parties told in one breath: "A, B и C". */
interface Row {
  readonly parties: readonly Party[]
  readonly start: number
  readonly end: number
}

interface Patterns {
  readonly speech: RegExp
  readonly verbs: RegExp
  /** Verbs of saying, which no subject follows in the same clause. */
  readonly strong: RegExp
  readonly planned: RegExp
  readonly joins: RegExp
  readonly aside: RegExp
}

const PATTERNS = new Map<string, Patterns>()

function patternsOf({ code, boundary, acts, offices }: LanguageWords): Patterns {
  const known = PATTERNS.get(code)
  if (known) return known
  const [opens, closes] = boundary === 'word' ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', '']
  const speech = acts.speech.join('|')
  const link =
    boundary === 'word'
      ? `(?:${offices.link.filter((each) => each !== ' ').join('|')})?(?:[lL][ae’']s? ?|[eE]l |[oOaA]s? |d(?:er|ie|em|en) )?`
      : ''
  const made = {
    speech: new RegExp(`${opens}(?:${speech})${closes}`, 'u'),
    strong: new RegExp(speech, 'u'),
    planned: new RegExp(`${opens}(?:${acts.planned.join('|')})${closes}`, 'u'),
    verbs: new RegExp(`${opens}(?:${[...acts.speech, ...acts.deeds].join('|')})${closes}`, 'u'),
    joins: new RegExp(`^(?:${acts.joins.join('|')})${link}$`, 'u'),
    aside: acts.aside.length === 0 ? /(?!)/ : new RegExp(`${opens}(?:${acts.aside.join('|')})$`, 'u'),
  }
  PATTERNS.set(code, made)
  return made
}

function rowsOf(text: string, parties: readonly Party[], { joins }: Patterns): readonly Row[] {
  const rows: Party[][] = []
  for (const party of parties) {
    const last = rows.at(-1)?.at(-1)
    const gap = last ? text.slice(last.end, party.start) : ''
    if (last && gap.length < 20 && (gap === '' || joins.test(gap))) rows.at(-1)?.push(party)
    else rows.push([party])
  }
  return rows.map((row) => ({ parties: row, start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }))
}

/** How far from its subject a verb may stand, in UTF-16 units: about ten words; in scripts without spaces a clause. */
const reachOf = ({ boundary }: LanguageWords): number => (boundary === 'word' ? 70 : boundary === 'start' ? 60 : 40)

/** The words up to the next stop. */
const clauseAfter = (text: string, end: number, reach: number): string =>
  /^[^.!?;:。！？；]*/.exec(text.slice(end, end + reach))?.[0] ?? ''

/** What follows a bare country when it is a subject: a particle, or its verb; not "的", "関係", "산". */
const SUBJECT_FOLLOWED: Readonly<Record<string, RegExp>> = {
  zh: /^(?:(?:于|也|还|已|将|今天|昨天|当天|均|都|正式|\d+日|双方|两国|政府|一致|共同|宣布|重新|在[^，。]{1,10}){0,2})(?=表|指|强|強|说|說|称|稱|宣|重|呼|谴|敦|警|批|抗|同意|达成|签|簽|举|舉|恢|派|建|发|發|启|支|反|实|采|会|會|商|决|愿|要|否|证|希|拒|欢|建)/,
  ja: /^(?:政府)?(?:は|が|も|、|両国|の両国)/,
  ko: /^(?:은|는|이|가|도|(?:와|과)(?!의)|양국)/,
}

const clauseStart = /(?:^|[,.;:!?»”"—–-]\s?|[،؛]\s?)(?:\p{L}{1,4}[’']?\s?){0,2}$/u

/** Does a bare country (or capital) open a clause whose verb follows? Where verbs stand first: does it follow its verb? */
function isSubject(text: string, row: Row, words: LanguageWords, verb: RegExp, { aside, strong }: Patterns): boolean {
  const before = text.slice(Math.max(0, row.start - 40), row.start)
  const after = clauseAfter(text, row.end, reachOf(words))
  const followed = SUBJECT_FOLLOWED[words.code]
  const clause = /[^。！？，；：、.!?,;:]*$/u.exec(before)?.[0] ?? ''
  if (followed) return followed.test(after) && verb.test(after) && !strong.test(clause)
  if (aside.test(before)) return false
  const opens = clauseStart.test(before)
  const own = verb.exec(after)
  if (opens && own && !/[,،]/.test(after.slice(0, own.index))) return true
  return words.acts.verbFirst && words.code === 'ar' && new RegExp(`${verb.source}\\s?$`, 'u').test(before)
}

/** Does an office-holder or body act: a verb in its clause, behind it or, where verbs may stand first, before it? */
function isDoer(text: string, row: Row, words: LanguageWords, verb: RegExp): boolean {
  if (verb.test(clauseAfter(text, row.end, reachOf(words)))) return true
  return (
    words.acts.verbFirst && verb.test(/[^.!?;:،]*$/.exec(text.slice(Math.max(0, row.start - 34), row.start))?.[0] ?? '')
  )
}

const TOLD_CLAUSE = /,?\s(?:что|чтобы|dass|que|qu[’']|أن)\s/

/** Is the first thing told of a row that it is still to come ("visitará", "wird … besuchen")? */
function isPlanned(text: string, row: Row, words: LanguageWords, { planned, verbs }: Patterns): boolean {
  // what somebody says is still to come is none of his own plans
  const [after = ''] = clauseAfter(text, row.end, reachOf(words)).split(TOLD_CLAUSE)
  const [plan, verb] = [planned.exec(after)?.index, verbs.exec(after)?.index]
  const ahead = text.slice(Math.max(0, row.start - 30), row.start)
  if (words.acts.verbFirst && new RegExp(`${planned.source}\\s(?:\\p{L}{1,3}\\s)?$`, 'u').test(ahead)) return true
  // Chinese, Japanese and Korean tell that it is a plan behind the verb
  return plan !== undefined && (words.boundary !== 'word' || verb === undefined || plan <= verb)
}

/** Words of somebody else stand inside quotation marks. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[“«„「]/g) > count(/[”»“」]/g)
}

/** The parties that act in one sentence. */
export function clauseActs(sentence: Sentence, parties: readonly Party[], lead: boolean): readonly Party[] {
  const { text, language, stretch } = sentence
  if (!language) return []
  const patterns = patternsOf(language)
  const told = stretch.kind === 'headline' || patterns.verbs.test(text)
  return rowsOf(text, parties, patterns).flatMap((row) => {
    if (isQuoted(text, row.start)) return []
    const verb = lead ? patterns.verbs : patterns.speech
    return row.parties.filter(({ kind }) => {
      if (isPlanned(text, row, language, patterns)) return false
      if (kind === 'country' || kind === 'capital') return isSubject(text, row, language, verb, patterns)
      return (lead && told) || isDoer(text, row, language, patterns.verbs)
    })
  })
}
