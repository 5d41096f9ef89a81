/** Parties of a sentence → with those named by name and country alone: "Abdoulaye Maïga of Niger", "Iran's Reza Tehrani". */
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

const NAMED_OF = /(?:^|[^\p{L}])(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]+\s){2,4})of\s(?:the\s)?$/u
const NO_PERSON =
  /\b(?:University|Bank|Republic|Kingdom|Gulf|Sea|Bay|Strait|State|Museum|Embassy|Ministry|Government|Minister|President|Council|Court|Church|Party|Union|Federation|Association|Organi[sz]ation|City|Army|House|Parliament|Supreme|National|Central|Foreign|Defen[cs]e|Prime|Air|Red|Central)\b/
/** "Iran's Reza Tehrani": a name of two words or more behind the possessive. */
const NAMED_BY = /^['’]s\s(?<name>(?:\p{Lu}[\p{L}\p{M}-]+\s?){2,3})(?=[\s,.;)]|$)/u

/** A country that stands for the person named before it. */
function withName(text: string, party: Party): Party {
  if (party.kind !== 'country') return party
  const { name = '' } = NAMED_OF.exec(text.slice(Math.max(0, party.start - 80), party.start))?.groups ?? {}
  if (name === '' || NO_PERSON.test(name)) return party
  return { ...party, kind: 'person', start: text.lastIndexOf(name, party.start) }
}

/** People named behind the possessive of their country, where no office was found there. */
function possessives({ text, mentions }: Sentence, parties: readonly Party[]): readonly Party[] {
  return mentions.flatMap(({ start, end, code }): Party[] => {
    const { name = '' } = NAMED_BY.exec(text.slice(end, end + 60))?.groups ?? {}
    const stop = end + 3 + name.trimEnd().length
    const taken = parties.some((party) => party.start < stop && start < party.end)
    return name === '' || NO_PERSON.test(name) || taken ? [] : [{ kind: 'person', start, end: stop, countries: [code] }]
  })
}

export function withNames(sentence: Sentence, parties: readonly Party[]): readonly Party[] {
  const all = [...parties.map((party) => withName(sentence.text, party)), ...possessives(sentence, parties)]
  return all.sort((one, other) => one.start - other.start)
}
