/**
 * Reports of invented events, as raw pages with the truth of their facts. In: how many events and reports and a seed, out:
 * one report after the other; the same numbers give the same bytes.
 */
import type { ReportTruth } from '../pipeline/report-truth.ts'
import { addDays } from './day-words.ts'
import { type Dice, diceOf } from './dice.ts'
import { type Happening, inventHappenings, type Official } from './happenings.ts'
import { type Outlet, outlets } from './outlets.ts'
import { type Telling, tell, tellBriefly } from './wording.ts'
import type { Country } from './world.ts'

export interface GeneratedReport {
  readonly text: string
  readonly truth: ReportTruth
  readonly outlet: Outlet
  readonly telling: Telling
}

export interface Amount {
  readonly events: number
  readonly reports: number
  readonly seed: number
}

/** So many reports, five of each event. */
export const amountOf = (reports: number, seed = 1): Amount => ({ events: Math.ceil(reports / 5), reports, seed })

/** Days between event and publication, the usual first. */
const delays = [0, 0, 0, 1, 1, 2] as const
/** How often a report tells the next event too, where that was over by then; and how often one copies the report before it. */
const digestShare = 0.1
const copyShare = 0.12

/** Every event is told at least once, some a dozen times; `reports` must be no fewer than `events`. */
export function* generateReports({ events, reports, seed }: Amount): Generator<GeneratedReport> {
  const happenings = inventHappenings(events, seed).sort((a, b) => (a.day < b.day ? -1 : 1))
  let number = 0
  let drawn = 0
  for (const [index, times] of shareOut(reports, events, seed).entries()) {
    const texts = new Set<string>()
    let before: Draft | null = null
    while (texts.size < times) {
      const dice = diceOf(seed + 1, drawn++)
      const draft: Draft = before && dice.chance(copyShare) ? copyOf(before, dice) : draftOf(happenings, index, dice)
      const report = finish(draft, number + 1)
      if (texts.has(report.text)) continue
      number++
      texts.add(report.text)
      before = { ...draft, file: report.truth.file }
      yield report
    }
  }
}

/** How often each event is told: once, and the rest of the reports by chance, early numbers more often. */
function shareOut(reports: number, events: number, seed: number): number[] {
  const dice = diceOf(seed + 2, 0)
  const times = Array.from({ length: events }, () => 1)
  for (let left = reports - events; left > 0; left--) {
    const index = Math.min(dice.between(0, events - 1), dice.between(0, events - 1))
    times[index] = (times[index] ?? 0) + 1
  }
  return times
}

/** A report before it is put on a page. */
interface Draft {
  readonly outlet: Outlet
  readonly telling: Telling
  readonly happenings: readonly Happening[]
  readonly published: string
  readonly city: Country
  readonly file?: string
  readonly copyOf?: ReportTruth['copyOf']
}

function draftOf(happenings: readonly Happening[], index: number, dice: Dice): Draft {
  const happening = happenings[index]
  if (!happening) throw new Error(`no event ${index}`)
  const published = addDays(happening.day, dice.pick(delays))
  const other = happenings[index + 1]
  const both = other && other.day <= published && dice.chance(digestShare) ? [happening, other] : [happening]
  const telling = both.length === 1 ? tell(happening, published, dice) : digest(both, published, dice)
  const city = dice.pick([happening.first, happening.second]).country
  return { outlet: dice.pick(outlets), telling, happenings: both, published, city }
}

function digest(happenings: readonly Happening[], published: string, dice: Dice): Telling {
  const parts = happenings.map((happening) => tellBriefly(happening, published, dice))
  const [first = [], ...others] = parts.map(({ paragraphs }) => paragraphs)
  return {
    headline: parts[0]?.headline ?? '',
    paragraphs: [...first, ...others.flatMap(([lead = '', ...rest]) => [separately(lead), ...rest])],
    mentioned: [],
  }
}

/** "Separately, in a phone call …" */
const separately = (lead: string): string => `Separately, ${lead.replace(/^In /, 'in ')}`

/** The same words on another outlet's page; a near copy breaks off before the last paragraph. */
function copyOf(draft: Draft, dice: Dice): Draft {
  const others = outlets.filter((outlet) => outlet !== draft.outlet)
  const [outlet = draft.outlet] = dice.shuffle(others)
  const near = draft.telling.paragraphs.length > 4 && dice.chance(0.5)
  const paragraphs = near ? draft.telling.paragraphs.slice(0, -1) : draft.telling.paragraphs
  const copied = draft.copyOf ?? { kind: 'exact-copy', file: draft.file ?? '' }
  const kind = near || copied.kind === 'near-copy' ? 'near-copy' : 'exact-copy'
  return { ...draft, outlet, telling: { ...draft.telling, paragraphs }, copyOf: { kind, file: copied.file } }
}

const nameOf = (number: number): string => `report-${String(number).padStart(6, '0')}.txt`

function finish(
  { outlet, telling, happenings, published, city, copyOf: copied }: Draft,
  number: number,
): GeneratedReport {
  const { headline, paragraphs, mentioned } = telling
  const text = outlet.layOut({ headline, paragraphs, published, city: city.capital }).join('\n')
  const officials = happenings.flatMap(({ first, second }) => [first, second])
  const acting = codesOf(officials)
  const told = paragraphs.join('\n')
  return {
    text: `${text}\n`,
    outlet,
    telling,
    truth: {
      ...{
        file: nameOf(number),
        language: 'en',
        publisher: null,
        agency: outlet.agency,
        dateline: datelineOf(outlet, city),
        published,
        acting,
      },
      mentioned: mentioned.filter((code) => told.includes(nameOfCountry(happenings, code)) && !acting.includes(code)),
      people: officials.map(({ full, office, country }) => ({ name: full, role: office, country: country.code })),
      events: happenings.map(({ n, day, mode, first, second }) => ({
        ...{ date: day, countries: codesOf([first, second]), mode, group: String(n) },
      })),
      ...(copied ? { copyOf: copied } : {}),
    },
  }
}

function datelineOf({ filedFrom }: Outlet, { capital, code }: Country): ReportTruth['dateline'] {
  return filedFrom === 'city' ? { place: capital, country: code } : filedFrom
}

const codesOf = (officials: readonly Official[]): string[] =>
  [...new Set(officials.map(({ country }) => country.code))].sort()

/** The name of a country that an event's reports may mention; a copy cut short may have lost it. */
function nameOfCountry(happenings: readonly Happening[], code: string): string {
  return happenings.find(({ third }) => third.code === code)?.third.name ?? code
}
