/**
 * What a pattern can't fit without, read off the pattern itself. In: a regular expression, out: words of which each text that it
 * fits holds one. As RE2's prefilter (Cox 2010): few and short texts are multiplied out, of all else the best part is kept.
 */

/** Stands before a needed word that is looked for at a text's start only. */
export const textStart = '\u0002'

/** What is known of the texts that a part of a pattern fits. */
interface Told {
  /** All of them, where they are few; else null. */
  readonly exact: readonly string[] | null
  /** What they begin with; one may be empty. */
  readonly starts: readonly string[]
  /** Words of which each holds one; null where none can be told. */
  readonly needed: readonly string[] | null
}

const nothing: Told = { exact: null, starts: [''], needed: null }

/** Most texts that are multiplied out. */
const mostExact = 200
/** Units of a needed word that are kept: more tell nothing. */
const longestKept = 12

/** Words of which each text that the pattern fits holds one, whatever its flags say of small letters; null where none can be told. */
export function neededWords({ source, flags }: RegExp): readonly string[] | null {
  const { exact, needed } = new SourceReader(source, !flags.includes('m')).alternatives()
  const words = better(exact, needed)
  return words && withoutLonger(words.map((word) => word.slice(0, longestKept)))
}

/** In order; without those that begin with another one, which stands wherever they do. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const word of words.toSorted()) if (kept.length === 0 || !word.startsWith(kept.at(-1) ?? '')) kept.push(word)
  return kept
}

/** Walks a pattern's source once. */
class SourceReader {
  #at = 0
  readonly #source: string
  readonly #isOneLine: boolean

  constructor(source: string, isOneLine: boolean) {
    this.#source = source
    this.#isOneLine = isOneLine
  }

  /** `a|b|c`, up to the end or the bracket that closes them. */
  alternatives(): Told {
    const all = [this.#sequence()]
    while (this.#source.charAt(this.#at) === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    const words = all.map(({ exact, needed }) => better(exact, needed))
    const exact = all.flatMap((each) => each.exact ?? [])
    return {
      exact: all.every((each) => each.exact) && exact.length <= mostExact ? exact : null,
      starts: all.flatMap(({ starts }) => starts),
      needed: words.every((each) => each !== null) ? words.flat() : null,
    }
  }

  /** Parts behind each other. */
  #sequence(): Told {
    let run: readonly string[] = ['']
    let needed: readonly string[] | null = null
    let starts: readonly string[] | null = null
    while (!/^[|)]?$/.test(this.#source.charAt(this.#at))) {
      const part = this.#repeated(this.#part())
      const longer = part.exact && joined(run, part.exact)
      if (longer) {
        run = longer
        continue
      }
      const opened = joined(run, part.starts) ?? run
      starts ??= opened
      needed = better(better(needed, opened), part.needed)
      run = part.exact ?? ['']
    }
    return { exact: starts ? null : run, starts: starts ?? run, needed: better(needed, run) }
  }

  #part(): Told {
    const sign = this.#read(/./suy)
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#class()
    if (sign === '\\') return this.#escaped()
    if (sign === '.') return nothing
    if (sign === '$') return oneOf([''])
    if (sign === '^') return oneOf([this.#isOneLine ? textStart : ''])
    return oneOf([sign])
  }

  #group(): Told {
    const kind = this.#read(/\?(?:[:=!]|<[=!]|<[^>]*>)/y)
    const told = this.alternatives()
    this.#at++
    return /^\?<?[=!]/.test(kind) ? oneOf(['']) : told
  }

  /** `[’']` is one of two signs; of ranges, kinds, and signs that are left out, nothing is told. */
  #class(): Told {
    const signs = this.#read(/(?:\\.|[^\]\\])*\]/suy).match(/\\?./gsu) ?? []
    signs.pop()
    const isList = signs.every(
      (sign, place) => !/^\\\w/.test(sign) && (sign !== '-' || place === 0 || place === signs.length - 1),
    )
    return isList && signs[0] !== '^' ? oneOf(signs.map((sign) => sign.replace(/^\\(?=.)/s, ''))) : nothing
  }

  #escaped(): Told {
    const sign = this.#read(/./suy)
    if (sign === 'b' || sign === 'B') return oneOf([''])
    if (!/\w/.test(sign)) return oneOf([sign])
    this.#read(/(?<=[pPu])\{[^}]*\}|(?<=k)<[^>]*>|(?<=u)[\da-f]{4}|(?<=x)[\da-f]{2}|(?<=c)[a-z]|(?<=\d)\d+/iy)
    return nothing
  }

  /** The part with the `?`, `*`, `+` or `{…}` behind it. */
  #repeated(part: Told): Told {
    const times = this.#read(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y)
    if (times === '') return part
    if (/^\+|^\{0*[1-9]/.test(times)) return { ...part, exact: null, needed: better(part.exact, part.needed) }
    return times.startsWith('?') && part.exact ? oneOf([...part.exact, '']) : nothing
  }

  /** What a sticky pattern fits here, and steps behind it; empty where it doesn't. */
  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}

/** Signs of two units and Greek with three marks, of which nothing is told: they have small letters in ways of their own. */
const untold = /[\ud800-\udfff\u0390\u03b0\u1f00-\u1fff]/

function oneOf(texts: readonly string[]): Told {
  return texts.some((text) => untold.test(text)) ? nothing : { exact: texts, starts: texts, needed: null }
}

/** Each text with each end; null where they are too many. */
function joined(texts: readonly string[], ends: readonly string[]): readonly string[] | null {
  if (texts.length * ends.length > mostExact) return null
  return texts.flatMap((text) => ends.map((end) => text + end))
}

/** Of two lists the one whose commonest word is rarer; null where neither has a word that is worth looking for. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  const [first, second] = [worth(one), worth(other)]
  return Math.max(first, second) < leastWorth ? null : first >= second ? one : other
}

/** Words worth less stand in many texts: "an", ".". */
const leastWorth = 3

/** What the commonest word is worth: its units, signs beyond ASCII for three, and its place at a text's start for two. */
function worth(words: readonly string[] | null): number {
  let least = Number.POSITIVE_INFINITY
  for (const word of words ?? []) {
    let own = 0
    for (const sign of word) own += sign === textStart ? 2 : sign > '~' ? 3 : 1
    least = Math.min(least, word.length < 2 ? 0 : own)
  }
  return words && words.length > 0 ? least : 0
}
