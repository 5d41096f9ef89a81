/** Invented events, as they happened: who, when, how, about what. The reports tell them in their own words. */
import type { EventMode } from '../model.ts'
import { addDays } from './day-words.ts'
import { type Dice, diceOf } from './dice.ts'
import { type PersonName, personName, townName } from './names.ts'
import { particulars, remark } from './particulars.ts'
import { type Subject, subjects } from './subjects.ts'
import { type Country, countries } from './world.ts'

export interface Official extends PersonName {
  readonly country: Country
  /** "Foreign Minister" */
  readonly office: string
}

/** One event; of a meeting or visit, `first` is the host. */
export interface Happening {
  readonly n: number
  readonly day: string
  readonly mode: Exclude<EventMode, 'statement' | 'other'>
  readonly first: Official
  readonly second: Official
  readonly subject: Subject
  readonly deal: string
  readonly details: readonly string[]
  /** What only this event has: names, counts, rare words. */
  readonly particulars: readonly string[]
  readonly quotes: readonly string[]
  /** A country that is only spoken about. */
  readonly third: Country
}

const offices = [
  'Foreign Minister',
  'Prime Minister',
  'Trade Minister',
  'Energy Minister',
  'Transport Minister',
  'Defense Minister',
] as const
const modes = ['phone', 'meeting', 'meeting', 'phone', 'video', 'visit'] as const

/** Events fall on the days from this one on, one on every other day; thousands of them are packed into thirteen years. */
const firstDay = '2012-01-01'
const daysPerEvent = 2
const mostDays = 13 * 365
/** How much of its own an event has to tell; each report tells some of it. */
const mostParticulars = 6
/** Years an official stays in office. */
const term = 3

/** Events that differ in day, countries or mode, so that each has an identity of its own. */
export function inventHappenings(count: number, seed: number): Happening[] {
  const seen = new Set<string>()
  const happenings: Happening[] = []
  for (let n = 0; happenings.length < count; n++) {
    const happening = inventHappening(n, seed, Math.min(count * daysPerEvent, mostDays))
    const { day, mode, first, second } = happening
    const key = [day, mode, ...[first, second].map(({ country }) => country.code).sort()].join(' ')
    if (!seen.has(key)) happenings.push(happening)
    seen.add(key)
  }
  return happenings
}

function inventHappening(n: number, seed: number, days: number): Happening {
  const dice = diceOf(seed, n)
  const day = addDays(firstDay, dice.between(0, days))
  const year = Number(day.slice(0, 4))
  const [first, second, third] = threeCountries(dice)
  const office = dice.pickEarly(offices)
  const subject = dice.pick(subjects)
  return {
    n,
    day,
    mode: dice.pick(modes),
    first: official(first, office, year, seed),
    second: official(second, office, year, seed),
    subject,
    deal: fill(dice, dice.pick(subject.deals)),
    details: dice.shuffle(subject.details).map((detail) => fill(dice, detail)),
    particulars: particulars(dice, mostParticulars),
    quotes: [remark(dice), ...dice.shuffle(subject.quotes)],
    third,
  }
}

function threeCountries(dice: Dice): [Country, Country, Country] {
  const chosen = new Set<Country>()
  while (chosen.size < 3) chosen.add(dice.pickEarly(countries))
  const [first = countries[0], second = countries[0], third = countries[0]] = chosen
  return [first, second, third]
}

/** Who holds an office in a year; terms of different offices and countries begin in different years. */
function official(country: Country, office: (typeof offices)[number], year: number, seed: number): Official {
  const post = countries.indexOf(country) * offices.length + offices.indexOf(office)
  const dice = diceOf(seed, -1 - post * 100 - (Math.floor((year + post) / term) % 100))
  return { ...personName(dice, country.naming), country, office }
}

/** Puts a number for each `#` and a town for each `@`. */
function fill(dice: Dice, pattern: string): string {
  return pattern.replace(/[#@]/g, (sign) => (sign === '#' ? String(dice.between(3, 96)) : townName(dice)))
}
