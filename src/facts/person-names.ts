/** Text and a place in it → the person's name that starts or ends there: capitalised words, initials and particles. */
import { OFFICES } from '../reference/offices.ts'

export interface PrintedName {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Words of the name, initials and particles left out: one of them stands for it later ("Zardari"). */
  readonly words: readonly string[]
}

const PARTICLE =
  '(?:bin|bint|ibn|ben|al|el|ul|ur|de|da|do|dos|das|los|las|di|del|della|der|den|du|la|le|van|von|zu|ter|abu|y|e|ben|бин|бен|бинт|ибн|аль|эль|ад|эд|ас|ар|аш|аз|оглы|кызы|уулу|улы|ульд|ульд|ould|uld|фон|ван|де|да|ди|дер)'
const TOKEN = String.raw`(?:\p{Ll}{1,3}[-'’])?\p{Lu}(?:\p{Ll}?\.(?:\p{Lu}\.)*(?:(?<=\p{Lu}\.)\p{Lu}\p{Ll}{2,})?|[\p{L}\p{M}]*(?:-\p{L}+|['’](?!s\b)\p{L}+)*)`
const NAME = String.raw`${TOKEN}(?:[ \u00a0](?:${PARTICLE}[ \u00a0]){0,2}${TOKEN}){0,5}`

const NAME_AHEAD = new RegExp(`^${NAME}`, 'u')
const NAME_BEHIND = new RegExp(String.raw`(?<![\p{L}\p{M}.])${NAME}$`, 'u')

/** Words written large that are never part of a person's name. */
const NEVER = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September ' +
    'October November December The A An On In At And But For From With He She They It As By To Of Of His Her Its Their When ' +
    'While After Before During Meanwhile Earlier Later Also However Mr Mrs Ms Dr Government Republic Kingdom State States ' +
    'Union United Nations Security Council Ministry Embassy Parliament Palace House News Agency Press Republican Democrat Democratic'
  ).split(' '),
)
const OFFICE_WORDS = new Set(
  Object.values(OFFICES).flatMap(({ heads, before }) => [...Object.keys(heads), ...Object.values(heads), ...before]),
)

/** "King", "Prince" and "Crown" are offices; "Sheikh" is part of the name and isn't listed. */
const isEnglishStop = (token: string): boolean => NEVER.has(token) || OFFICE_WORDS.has(token)

/** Is the word one that ends a name? By the words given, else by English ones. */
const stopsAt = (stops: ReadonlySet<string> | null): ((token: Token) => boolean) =>
  stops ? ({ text }) => stops.has(text) : ({ text }) => isEnglishStop(text)

/** Offices that are given names as well, where a family name follows: "Emir Hadžić", "Sultan Al Jaber"; not "Emir Sheikh Tamim". */
const isGiven = ({ text }: Token, next: Token | undefined): boolean =>
  /^(?:Emir|Amir|Sultan)$/.test(text) && next !== undefined && !/^Sheikha?$/.test(next.text)

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

function tokensOf(text: string, offset: number): Token[] {
  return [...text.matchAll(/[^ \u00a0]+/gu)].map((match) => {
    const start = offset + match.index
    const text = match[0] === 'И.' ? 'И' : match[0]
    return { text, start, end: start + text.length }
  })
}

/** "И" is the one name of a single letter: Wang Yi in Russian. */
const isInitial = (token: string): boolean => token.endsWith('.') || (token.length === 1 && token !== 'И')
const smallWord = /^\p{Ll}+$/u
const isParticle = (token: string): boolean => smallWord.test(token)

/** Letters behind a name: a seat in parliament, an order, a degree. */
const OF_MEMBERS = new Set('TD MP MEP MLA MSP MHA KC QC OBE CBE MBE GCMG KCMG CMG SC JP PhD'.split(' '))

/** A name from its tokens, without particles and initials left over at its end. */
function toName(text: string, tokens: readonly Token[]): PrintedName | null {
  const of = tokens.findIndex(({ text: word }, at) => at > 1 && word === 'von' && tokens[at + 1]?.text === 'der')
  const kept = of < 0 ? [...tokens] : tokens.slice(0, of)
  const endsNone = (token: string): boolean =>
    isParticle(token) || isInitial(token) || (kept.length > 2 && OF_MEMBERS.has(token))
  while (kept.length > 0 && endsNone(kept.at(-1)?.text ?? '')) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return null
  const words = kept
    .map((token) => token.text.replace(/^(?:\p{Lu}\.)+(?=\p{Lu}\p{Ll})/u, ''))
    .filter((word) => !isInitial(word) && !isParticle(word))
  return { text: text.slice(first.start, last.end).replace(/\s+/g, ' '), start: first.start, end: last.end, words }
}

/**
 * The name that starts at `start`, cut at the first word that can't belong to one, or at `limit`.
 * @param stops words no name of the text's language holds; English ones if null
 */
export function nameAhead(
  text: string,
  start: number,
  limit: number,
  stops: ReadonlySet<string> | null = null,
): PrintedName | null {
  const match = NAME_AHEAD.exec(text.slice(start, Math.min(limit, start + 80)))
  if (!match) return null
  const tokens = tokensOf(match[0], start)
  const isStop = stopsAt(stops)
  const stop = tokens.findIndex((token, at) => isStop(token) && !(at === 0 && isGiven(token, tokens[1])))
  return toName(text, stop < 0 ? tokens : tokens.slice(0, stop))
}

/** The name that ends at `end`, not reaching back past `floor`. */
export function nameBehind(
  text: string,
  floor: number,
  end: number,
  stops: ReadonlySet<string> | null = null,
): PrintedName | null {
  const from = Math.max(floor, end - 60)
  const match = NAME_BEHIND.exec(text.slice(from, end))
  if (!match) return null
  const tokens = tokensOf(match[0], from + match.index)
  const stop = tokens.findLastIndex(stopsAt(stops))
  return toName(text, tokens.slice(stop + 1))
}

/** A full name has a given name or its initials and a family name; in scripts without capitals what a report prints is all it ever prints. */
export const isFullName = (name: PrintedName): boolean => /[ \u00a0]|^\p{Lu}\.\p{Lu}|^\p{Lo}{2,}/u.test(name.text)
