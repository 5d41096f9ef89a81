/** Parties of a sentence, an office printed without its country among them → that office with the country the report is at home in. */
import type { Dateline } from '../model.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

/** Offices of a state: an outlet names its own state's without the country ("Foreign Minister Penelope Harrow spoke to …"). */
const OF_STATE =
  /^(?:(?:deputy|vice|acting|interim|caretaker|first|new|federal)\s)*(?:(?:prime|foreign|\p{L}+)\s)?(?:minister|premier|chancellor|president|king|queen|emir|sultan|secretary of state|foreign secretary|spokes(?:man|woman|person))\b|^minister\s(?:of|for)\b|minist(?:er|ry) (?:spokes(?:man|woman|person))|\bminister$/iu
/** What shows an office to be no state's. */
const OF_OTHERS =
  /\b(?:UN|U\.N\.|EU|NATO|company|club|university|council|commission|bank|party|union|state|regional|provincial)\b/i

/** Country codes that may be home: the headline's, and the dateline's. */
export interface Home {
  readonly headline: readonly string[]
  readonly dateline: string | null
}

export function homeOf(sentences: readonly Sentence[], dateline: Dateline | null): Home {
  const headline = sentences.filter(({ stretch }) => stretch.kind === 'headline')
  const codes = headline.flatMap(({ mentions, capitals }) => [...mentions, ...capitals].map(({ code }) => code))
  return { headline: [...new Set(codes)], dateline: dateline?.country ?? null }
}

/** Of the headline's countries the one nobody else in the sentence has; else the dateline's, unless somebody else has it. */
function missing({ headline, dateline }: Home, others: readonly string[]): string | null {
  const left = headline.filter((code) => !others.includes(code))
  const [only] = left
  if (left.length === 1 && only !== undefined) return only
  return dateline !== null && !others.includes(dateline) ? dateline : null
}

/** The first office of a state that has no country gets the one that is missing, as inferred. */
export function withHome(sentence: Sentence, parties: readonly Party[], home: Home): readonly Party[] {
  const isOpen = ({ kind, start, countries }: Party): boolean => {
    const role = sentence.officials.find((official) => official.start === start)?.role ?? ''
    return kind === 'official' && countries.length === 0 && OF_STATE.test(role) && !OF_OTHERS.test(role)
  }
  const open = parties.find(isOpen)
  if (!open) return parties
  const codesOf = (some: readonly Party[]): readonly string[] => some.flatMap(({ countries }) => countries)
  // "Germany will pay, Foreign Minister Hollmann said after talks with her Jordanian counterpart": Germany is her own.
  const later = parties.filter(({ start }) => start > open.start)
  const code = missing(home, codesOf(parties)) ?? (later.length > 0 ? missing(home, codesOf(later)) : null)
  return code === null
    ? parties
    : parties.map((party) => (party === open ? { ...party, countries: [code], inferred: true } : party))
}
