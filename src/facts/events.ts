/** The lead's sentences → what the report says happened: contacts between countries, visits, statements, each with its day. No event is better than a wrong one. */
import type { Dateline, Evidence, NewsEvent } from '../model.ts'
import { isEnglish } from '../reference/countries.ts'
import type { Clocks } from './clocks.ts'
import { prove } from './evidence.ts'
import { foreignHappenings } from './foreign-happenings.ts'
import { type Group, groupsOf } from './groups.ts'
import { completed, type Happening, happeningsOf } from './happenings.ts'
import { homeOf, withHome } from './home-country.ts'
import { partiesOf, type ShortForms } from './parties.ts'
import { type Sentence, wordsIn } from './reading.ts'
import { sectionsOf } from './sections.ts'

export interface EventFacts {
  readonly events: readonly NewsEvent[]
  readonly evidence: readonly Evidence[]
}

/** What is known of the report as a whole. */
export interface Report {
  readonly today: Clocks['today']
  readonly dateline: Dateline | null
  /** BCP 47. */
  readonly language: string
}

/** A happening whose day is known. */
interface Dated extends Happening {
  readonly day: string
}

/** Paragraphs that may tell an event, and those that may complete what they tell. */
const leadParagraphs = [1, 2]
const lastCompleting = 3

/** `2023-01-09-cn-kr-phone`: the same event has the same id in every report. The slash of a range is `--`. */
const eventId = ({ day, countries, mode }: Dated): string =>
  [day.replace('/', '--'), ...countries.map((code) => code.toLowerCase()), mode].join('-')

const precisionOf = (day: string): NewsEvent['precision'] => (day.length === 7 ? 'month' : 'day')

/** What the first paragraph tells; the second where the first tells none. What they leave open the next ones may tell, or the headline. */
function leadHappenings(
  sentences: readonly Sentence[],
  forms: ShortForms,
  dateline: Dateline | null,
  today: string,
): readonly Dated[] {
  const home = homeOf(sentences, dateline)
  const groupsIn = (sentence: Sentence): readonly Group[] =>
    groupsOf(sentence.text, withHome(sentence, partiesOf(sentence, forms), home))
  const headline = sentences.filter(({ stretch }) => stretch.kind === 'headline' || stretch.kind === 'standfirst')
  for (const paragraph of leadParagraphs) {
    const lead = sentences.filter(({ stretch }) => stretch.paragraph === paragraph)
    const told = lead.flatMap((sentence) => happeningsOf(sentence, groupsIn(sentence), today))
    const later = sentences.filter((each) => {
      const number = each.stretch.paragraph ?? 0
      return number > paragraph && number <= lastCompleting
    })
    const whole = told
      .map((happening) =>
        completed(happening, [...lead.filter((each) => each !== happening.sentence), ...later, ...headline], today),
      )
      .filter((happening): happening is Dated => happening.day !== null)
    if (whole.length > 0) return whole
  }
  return []
}

/** Each event once, by its id, as first told. */
function byId(happenings: readonly Dated[]): ReadonlyMap<string, Dated> {
  const found = new Map<string, Dated>()
  for (const happening of happenings) {
    const id = eventId(happening)
    if (!found.has(id)) found.set(id, happening)
  }
  return found
}

/**
 * Events of a report, each once, in the order told. Without a day of the publisher's own, days in words mean nothing and
 * there are none.
 */
export function findEvents(
  sentences: readonly Sentence[],
  forms: ShortForms,
  { today, dateline, language }: Report,
): EventFacts {
  if (today === null) return { events: [], evidence: [] }
  const english = isEnglish(language)
  const found = byId(
    english
      ? leadHappenings(sentences, forms, dateline, today.day)
      : foreignHappenings(sentences, today.day, language).filter(isDated),
  )
  const sections = sectionsOf(sentences)
  const counterparts = [...found.values()].flatMap(({ counterpart }) => counterpart ?? [])
  const basis = today.inferred ? 'inferred' : 'stated'
  return {
    events: [...found].map(([id, { day, countries, mode, place, counterpart }]) => ({
      id,
      date: day,
      precision: precisionOf(day),
      countries,
      mode,
      place: place?.text ?? null,
      paragraphs: sections.paragraphsFor(counterpart, counterparts),
    })),
    evidence: [...found].flatMap(([id, happening]) => proofsOf(happening, id, basis)),
  }
}

const isDated = (happening: Happening): happening is Dated => happening.day !== null

/** Day, medium, parties and place, each with its words. A day understood from an inferred publication day is inferred. */
function proofsOf({ sentence, proofs, place }: Dated, id: string, basis: 'stated' | 'inferred'): Evidence[] {
  return [
    ...proofs.flatMap(({ sentence: own, start, end, rule, inferred }) =>
      prove(wordsIn(own, start, end), rule, inferred ? 'inferred' : rule === 'event-day' ? basis : 'stated', id),
    ),
    ...(place ? prove(wordsIn(sentence, place.start, place.end), 'event-place', 'stated', id) : []),
  ]
}
