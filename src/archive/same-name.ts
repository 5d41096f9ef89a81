/** The people that single reports name → which of them are one: spellings and short forms of one name, for one country. */
import { consonantKey, isWithoutVowels, nameWords, soundKey } from '../text/name-key.ts'
import { byCodePoint, inTurn, most, type Order } from './order.ts'
import { groupBy } from './shelf.ts'

/** An id that reports gave, with all that is known of whom they mean. */
export interface Bearer {
  readonly id: string
  /** As printed. */
  readonly names: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly reports: number
  /** Ids of others named in the same reports: whom a report tells apart is nobody's second name. */
  readonly beside: ReadonlySet<string>
  /** Its id was given by hand. */
  readonly fixed: boolean
}

/** Words at the ends of a short form must be this long: "Kim Jong" may be many people. */
const leastLetters = 4

/** A name has to have more consonants, the space between its words counted, to be told by them alone: "Ali Ali" is anybody. */
const leastConsonants = 5

/** Ids that are spellings or short forms of another → that id. @param apart ids that must not be joined */
export function joinNames(
  bearers: readonly Bearer[],
  apart: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const groups = new Groups(bearers, apart)
  joinSame(bearers, groups)
  joinShort(bearers, groups)
  joinWithoutVowels(bearers, groups)
  return groups.joined()
}

/** The same words in any order and spelling: "Kamikawa Yoko", "Yoko Kamikawa"; "Choe Son-hui", "Choe Sonhui". */
function joinSame(bearers: readonly Bearer[], groups: Groups): void {
  const holders = new Map<string, string>()
  for (const bearer of bearers) {
    for (const words of wordsOf(bearer)) {
      for (const key of [[...words].map(soundKey).sort(byCodePoint).join(' '), `=${words.join('')}`]) {
        const placed = `${countryOf(bearer)} ${key}`
        const first = holders.get(placed)
        if (first === undefined) holders.set(placed, bearer.id)
        else groups.join(first, bearer.id)
      }
    }
  }
}

/** A short form that only one longer name of the country allows: "S. Lavrov", "Bruno Rodríguez" for Bruno Rodríguez Parrilla. */
function joinShort(bearers: readonly Bearer[], groups: Groups): void {
  const longer = new Map<string, Set<string>>()
  for (const bearer of bearers) {
    for (const form of wordsOf(bearer).flatMap(shortForms)) {
      const key = `${countryOf(bearer)} ${form}`
      longer.set(key, (longer.get(key) ?? new Set()).add(bearer.id))
    }
  }
  for (const bearer of bearers) {
    const owners = wordsOf(bearer).flatMap((words) => [
      ...(longer.get(`${countryOf(bearer)} ${words.map(soundKey).join(' ')}`) ?? []),
    ])
    groups.joinOnly(owners, bearer.id)
  }
}

/** A name in Arabic or Hebrew letters, whose consonants only one name of the country in others has: "فيصل المحروقي" for Faisal Al Mahrouqi. */
function joinWithoutVowels(bearers: readonly Bearer[], groups: Groups): void {
  const keysOf = (bearer: Bearer): string[] =>
    wordsOf(bearer)
      .map(consonantKey)
      .filter((key) => key.length > leastConsonants)
      .map((key) => `${countryOf(bearer)} ${key}`)
  const isBare = ({ names }: Bearer): boolean => [...names].every(isWithoutVowels)
  const owners = groupBy(
    bearers.filter((bearer) => !isBare(bearer)),
    keysOf,
  )
  for (const bearer of bearers.filter(isBare)) {
    const found = keysOf(bearer).flatMap((key) => owners.get(key) ?? [])
    groups.joinOnly(
      found.map(({ id }) => id),
      bearer.id,
    )
  }
}

/** The names by which a bearer may be joined with others: none where it is unknown for which country, or for several. */
function wordsOf({ names, countries }: Bearer): (readonly string[])[] {
  return countries.size === 1 ? [...names].map(nameWords).filter((words) => words.length > 1) : []
}

const countryOf = ({ countries }: Bearer): string => [...countries].join()

/** What a long name may be cut to: its first or last words, first and last, initials for given names. By sound. */
function shortForms(words: readonly string[]): string[] {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.some((word) => word.length === 1) || last.length < leastLetters) return []
  const given = words.slice(0, -1)
  const initials = [
    [first.slice(0, 1), last],
    [...given.map((word) => word.slice(0, 1)), last],
  ]
  const cut = given.slice(1).flatMap((_, at) => [words.slice(0, at + 2), words.slice(at + 1)])
  const ends = words.length > 2 ? [[first, last]] : []
  const long = [...cut, ...ends].filter((form) =>
    [form[0], form.at(-1)].every((word = '') => word.length >= leastLetters),
  )
  return [...initials, ...long].map((form) => form.map(soundKey).join(' '))
}

/** A bearer in the order in which its id is chosen for a group: given by hand, in most reports, with the longest name. */
const preferred: Order<Bearer> = inTurn(
  most(({ fixed }) => Number(fixed)),
  most(({ reports }) => reports),
  most(({ names }) => Math.max(...[...names].map((name) => name.length))),
  (one, other) => byCodePoint(one.id, other.id),
)

/** Ids in groups of one person each; two are joined only where nothing speaks against it. */
class Groups {
  readonly #byId: Map<string, Bearer>
  readonly #heads = new Map<string, string>()
  readonly #members: Map<string, string[]>
  readonly #apart = new Map<string, Set<string>>()

  constructor(bearers: readonly Bearer[], apart: readonly (readonly string[])[]) {
    this.#byId = new Map(bearers.map((bearer) => [bearer.id, bearer]))
    this.#members = new Map(bearers.map(({ id }) => [id, [id]]))
    for (const ids of apart)
      for (const id of ids) this.#apart.set(id, new Set([...(this.#apart.get(id) ?? []), ...ids]))
  }

  /** The group an id is in, called by its first id. */
  of(id: string): string {
    return this.#heads.get(id) ?? id
  }

  join(one: string, other: string): void {
    const [kept, moved] = [this.of(one), this.of(other)]
    const [own, others] = [this.#members.get(kept) ?? [], this.#members.get(moved) ?? []]
    if (kept === moved || own.some((id) => others.some((member) => this.#differ(id, member)))) return
    for (const id of others) this.#heads.set(id, kept)
    this.#members.set(kept, [...own, ...others])
    this.#members.delete(moved)
  }

  /** Joins an id to those of another person, where they are of one group. */
  joinOnly(others: readonly string[], id: string): void {
    const [owner, ...more] = new Set(others.map((other) => this.of(other)))
    if (owner !== undefined && more.length === 0) this.join(owner, id)
  }

  #differ(one: string, other: string): boolean {
    const [first, second] = [this.#byId.get(one), this.#byId.get(other)]
    if (this.#apart.get(one)?.has(other) || first?.beside.has(other)) return true
    return first?.fixed === true && second?.fixed === true
  }

  /** Each id that isn't its group's own → the group's. */
  joined(): ReadonlyMap<string, string> {
    const groups = [...this.#members.values()].filter((ids) => ids.length > 1)
    return new Map(
      groups.flatMap((ids) => {
        const [chosen, ...rest] = ids.flatMap((id) => this.#byId.get(id) ?? []).sort(preferred)
        return rest.map(({ id }) => [id, chosen?.id ?? id] as const)
      }),
    )
  }
}
