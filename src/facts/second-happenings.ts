/**
 * What the body tells besides the lead: sentences behind the lead and what each tells → further contacts and visits, under a
 * dated clause of their own. "Separately, Serbian Foreign Minister … arrived in Lisbon on Thursday for a 3-day visit."
 */
import { Temporal } from 'temporal-polyfill'
import type { DatedHappening, Happening } from './happenings.ts'
import type { Sentence } from './reading.ts'

/** Days before the report's within which a contact told in the body is news and no background. */
const freshDays = 3

/** Another matter begins here, up to the next one. */
const OPENS_ANOTHER = /^(?:Separately|Meanwhile|Elsewhere|In (?:a separate|another)\b)/

/** Told long ago or by the way: no news of its own. */
const BY_THE_WAY =
  /\b(?:had(?!\s(?:an?\s)?(?:[\p{L}-]+\s){0,3}(?:talks|meetings?|calls?|conversation|lunch|dinner)\b)|earlier this|last (?:year|month|week)|previous(?:ly)?|anniversary)\b/u

/** What a sentence tells, its day within it. */
type Tell = (sentence: Sentence) => readonly Happening[]

const isSecond = ({ mode, day, countries, unsure, sentence }: Happening, oldest: string): boolean =>
  day !== null &&
  day.length >= 10 &&
  day >= oldest &&
  !unsure &&
  mode !== 'statement' &&
  mode !== 'other' &&
  countries.length > 1 &&
  !BY_THE_WAY.test(sentence.text)

/** Talks on a day of their own during a visit. */
const isWithinVisit = (told: DatedHappening, known: DatedHappening): boolean =>
  known.mode === 'visit' && told.mode === 'meeting' && told.day !== known.day

const isRemote = ({ mode }: Happening): boolean => mode === 'phone' || mode === 'video'

/** A call on one day, a meeting on another. */
const isAnother = (told: DatedHappening, known: DatedHappening): boolean =>
  isRemote(told) !== isRemote(known) && told.day !== known.day && !told.day.includes('/') && !known.day.includes('/')

/** Is it told by the same countries, or some of them, on the same day: the lead's contact once more? */
const retells = (told: DatedHappening, known: DatedHappening): boolean =>
  (told.countries.every((code) => known.countries.includes(code)) &&
    !isWithinVisit(told, known) &&
    !isAnother(told, known)) ||
  (told.day === known.day && known.countries.every((code) => told.countries.includes(code)))

/**
 * Further happenings, in order, none of which tells one of the lead's again.
 * @param today the publisher's own day, YYYY-MM-DD
 */
export function secondHappenings(
  sentences: readonly Sentence[],
  lead: readonly DatedHappening[],
  tell: Tell,
  today: string,
): readonly DatedHappening[] {
  const oldest = Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString()
  const leadEnd = Math.max(1, ...lead.map(({ sentence }) => sentence.stretch.paragraph ?? 1))
  const found: DatedHappening[] = []
  for (const sentence of sentences.filter(({ stretch }) => (stretch.paragraph ?? 0) > leadEnd)) {
    for (const told of tell(sentence).filter((each) => isSecond(each, oldest))) {
      const dated = told.day === null ? null : { ...told, day: told.day }
      if (dated && ![...lead, ...found].some((known) => retells(dated, known))) found.push(dated)
    }
  }
  return found
}

/** Which of a report's paragraphs tell one of these further happenings: its own, and those behind it where it opens another matter. */
export function ownParagraphs(
  { sentence }: Happening,
  seconds: readonly Happening[],
  all: readonly number[],
): readonly number[] {
  const first = sentence.stretch.paragraph ?? 0
  if (!OPENS_ANOTHER.test(sentence.text)) return all.filter((paragraph) => paragraph === first)
  const next = seconds.map((each) => each.sentence.stretch.paragraph ?? 0).find((paragraph) => paragraph > first)
  return all.filter((paragraph) => paragraph >= first && (next === undefined || paragraph < next))
}

/** Paragraphs of another matter, which tell nothing of the lead's. */
export function otherMatters(seconds: readonly Happening[], all: readonly number[]): ReadonlySet<number> {
  return new Set(
    seconds
      .filter(({ sentence }) => OPENS_ANOTHER.test(sentence.text))
      .flatMap((second) => ownParagraphs(second, seconds, all)),
  )
}
