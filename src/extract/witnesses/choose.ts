/**
 * Weighs what the witnesses say. In: testimonies and the page's headings, out: each field's value with the word of every
 * witness that says the same; fields without a trustworthy witness stay open and are read off the text.
 */
import type { Evidence, Found } from '../../model.ts'
import { agencyNamed } from '../../reference/agencies.ts'
import { isWork } from '../byline-forms.ts'
import { choosePublisher } from './choose-publisher.ts'
import type { Testimony, WitnessField } from './collect.ts'
import { readIsoTime } from './iso-time.ts'
import { keyOf, namesIn, withoutSite } from './wording.ts'

export interface WitnessedFields {
  readonly title: Found<string> | null
  readonly description: string
  /** The article's text as the metadata repeats it, or empty. */
  readonly body: string
  readonly authors: readonly Found<string>[]
  /** The house that signs where the page names nobody. */
  readonly house: readonly Found<string>[]
  readonly published: Found<string> | null
  readonly updated: Found<string> | null
  readonly publisher: Found<string> | null
  readonly section: Found<string> | null
  readonly url: Found<string> | null
  readonly language: Found<string> | null
}

/** @param headings the `<h1>`s of the page with their places, best first */
export function chooseFields(testimonies: readonly Testimony[], headings: readonly Found<string>[]): WitnessedFields {
  const of = (field: WitnessField): Testimony[] => testimonies.filter((each) => each.field === field)
  const sites = of('publisher').map(({ value }) => value)
  return {
    title: chooseTitle(of('title'), headings, sites),
    description: of('description')[0]?.value ?? '',
    body: of('body').reduce((longest, { value }) => (value.length > longest.length ? value : longest), ''),
    authors: chooseAuthors(of('authors'), sites),
    house: chooseHouse(of('authors')),
    published: chooseTime(of('published')),
    updated: chooseTime(of('updated')),
    publisher: choosePublisher(testimonies),
    section: first(of('section').filter(({ value }) => value.length <= 60)),
    url: first(of('url').filter(({ value }) => /^https?:\/\/\S+$/.test(value))),
    language: chooseLanguage(of('language')),
  }
}

function found(value: string, evidence: readonly Evidence[]): Found<string> {
  return { value, evidence: evidence.filter(({ line }) => line > 0) }
}

/** The first witness's word, and all that say the same. */
function first(testimonies: readonly Testimony[]): Found<string> | null {
  const chosen = testimonies[0]
  if (!chosen) return null
  const same = testimonies.filter(({ value }) => keyOf(value) === keyOf(chosen.value))
  return found(
    chosen.value,
    same.map(({ evidence }) => evidence),
  )
}

/** Witnesses of the headline, the most trusted first. Networks and search engines get titles of their own. */
const titleOrder = [
  'field-title',
  'whole',
  'shorter',
  'json-ld',
  'agreed',
  'og',
  'h1',
  'meta-title',
  'twitter',
  'title',
] as const

interface TitleCandidate extends Found<string> {
  readonly witness: string
  readonly key: string
}

const nothing: ReadonlySet<string> = new Set()

/** The headline, with the word of every witness that says the same; a site's name behind it is taken off. */
function chooseTitle(
  testimonies: readonly Testimony[],
  headings: readonly Found<string>[],
  sites: readonly string[],
): Found<string> | null {
  const shown = headings.map(({ value, evidence }) => ({ value, evidence, witness: 'h1' }))
  const known = new Set(sites.map(keyOf))
  const headed = new Set(headings.map(({ value }) => keyOf(value)))
  const stated = testimonies.map(({ value, evidence, witness }) => ({
    value: withoutSite(value, known, witness === 'json-ld' ? nothing : headed),
    evidence: [evidence],
    witness,
  }))
  const candidates = [...stated, ...shown].flatMap((each) => {
    return each.value.length >= 3 ? [{ ...each, key: keyOf(each.value) }] : []
  })
  const fits: Readonly<Record<string, ReadonlySet<TitleCandidate>>> = {
    agreed: severalSay(candidates),
    whole: wholeTitles(candidates),
    shorter: shorterTitles(candidates),
  }
  const chosen = titleOrder.flatMap((witness) =>
    candidates.filter((each) => fits[witness]?.has(each) ?? each.witness === witness),
  )[0]
  if (!chosen) return null
  const same = candidates.filter(({ key }) => key === chosen.key)
  return found(
    chosen.value,
    same.flatMap(({ evidence, witness }) => evidence.map((each) => ({ ...each, rule: witness }))),
  )
}

/** Those that more than one kind of witness names. */
function severalSay(candidates: readonly TitleCandidate[]): ReadonlySet<TitleCandidate> {
  const first = new Map<string, string>()
  const several = new Set<string>()
  for (const { key, witness } of candidates) {
    const said = first.get(key)
    if (said === undefined) first.set(key, witness)
    else if (said !== witness) several.add(key)
  }
  return new Set(candidates.filter(({ key }) => several.has(key)))
}

/**
 * Open Graph's, where a heading says the same and JSON-LD leaves the kicker out: "National strike / Unions show strength", and in
 * the heading "National strikeUnions show strength".
 */
function wholeTitles(candidates: readonly TitleCandidate[]): ReadonlySet<TitleCandidate> {
  const squashed = (name: string): string[] =>
    candidates.flatMap(({ witness, key }) => (witness === name ? [key.replaceAll(' ', '')] : []))
  const headings = new Set(squashed('h1'))
  const parts = squashed('json-ld')
  return new Set(
    candidates.filter(({ witness, key }) => {
      const whole = key.replaceAll(' ', '')
      const printed = witness === 'og' && headings.has(whole)
      return printed && parts.some((part) => part.length < whole.length && whole.endsWith(part))
    }),
  )
}

/** Fewest words of a headline that is part of a longer one. */
const fewestWords = 3

/** Open Graph's, where JSON-LD sets a kicker before it or goes on behind it: "Party congress: Leader calls for protest". */
function shorterTitles(candidates: readonly TitleCandidate[]): ReadonlySet<TitleCandidate> {
  const longer = candidates.filter(({ witness }) => witness === 'json-ld').map(({ key }) => key)
  return new Set(
    candidates.filter(({ witness, key, value }) => {
      if (witness !== 'og' || key.split(' ').length < fewestWords || /(?:\.\.\.|…)$/.test(value)) return false
      return longer.some((whole) => whole.startsWith(`${key} `) || whole.endsWith(` ${key}`))
    }),
  )
}

/** The names of the first witness that names people; what one of them does is nobody, nor is the agency in one field with a name. */
function chooseAuthors(testimonies: readonly Testimony[], sites: readonly string[]): Found<string>[] {
  const own = new Set(sites.map(keyOf))
  const names = firstNames(testimonies, ({ name, key }) => !own.has(key) && !isDomain(name) && !isWork(name))
  const isJoined = ({ value, evidence }: Found<string>): boolean =>
    agencyNamed(value) !== null && evidence.every(({ rule }) => rule === 'meta-author')
  const persons = names.filter((name) => !isJoined(name))
  return persons.length > 0 ? persons : names
}

/** Where nobody is named, the house itself may sign: "Reuters", "Salzburger Nachrichten". */
function chooseHouse(testimonies: readonly Testimony[]): Found<string>[] {
  return firstNames(
    testimonies.filter(({ witness }) => witness === 'json-ld' || witness === 'field-authors'),
    () => true,
  )
}

function isDomain(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name)
}

function firstNames(
  testimonies: readonly Testimony[],
  fits: (named: { readonly name: string; readonly key: string }) => boolean,
): Found<string>[] {
  for (const witness of ['json-ld', 'field-authors', 'meta-author']) {
    const named = testimonies
      .filter((each) => each.witness === witness)
      .flatMap(({ value, evidence }) => namesIn(value).map((name) => ({ name, evidence: { ...evidence, of: name } })))
      .filter(({ name }) => fits({ name, key: keyOf(name) }))
    const names = [...new Set(named.map(({ name }) => name))]
    if (names.length > 0) {
      return names.map((name) =>
        found(
          name,
          named.filter((each) => each.name === name).map(({ evidence }) => evidence),
        ),
      )
    }
  }
  return []
}

/** The first time that can be read, in its own offset. */
function chooseTime(testimonies: readonly Testimony[]): Found<string> | null {
  const read = testimonies.flatMap((each) => {
    const value = readIsoTime(each.value)
    return value ? [{ ...each, value }] : []
  })
  return first(read)
}

function chooseLanguage(testimonies: readonly Testimony[]): Found<string> | null {
  const tags = testimonies.flatMap((each) => {
    const value = /^[a-z]{2,3}(?=$|[-_])/i.exec(each.value)?.[0].toLowerCase()
    return value ? [{ ...each, value }] : []
  })
  return first(tags)
}
