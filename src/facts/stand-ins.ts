/**
 * English sentences in order → whom "he", "she" and "the minister" stand for in them: the person who was the subject
 * before, or the one person of the report with such an office.
 */
import { groupsOf } from './groups.ts'
import type { KnownPerson } from './known-person.ts'
import { isPlural } from './offices.ts'
import type { Party, ShortForms } from './parties.ts'
import { type Named, peopleNamed } from './people-named.ts'
import { predicateOf } from './predicates.ts'
import type { Sentence } from './reading.ts'

/** "He", at a sentence's start or behind an opening phrase: "On Saturday, he met …". */
const PRONOUN =
  /^(?:(?:On|In|At|During|After|Before|Earlier|Later|Today|Yesterday|Meanwhile|Separately)\b[^,.;"“]{0,60},\s)?(?<pronoun>[Hh]e|[Ss]he)\s/

/** "The Prime Minister", "the minister": an office told without name and country. */
const DEFINITE = /\b[Tt]he\s$/

/** Is it the office of this person? "The minister" is any but a prime minister. */
function isHolder({ role }: KnownPerson, office: string): boolean {
  const own = role?.toLowerCase() ?? ''
  if (office === 'minister' && /prime minister/.test(own)) return false
  return own === office || own.endsWith(` ${office}`) || own.startsWith(`${office} `)
}

/** The one person with an office that is told without name and country. */
function holders({ text, officials }: Sentence, people: readonly KnownPerson[]): readonly Named[] {
  return officials.flatMap(({ start, end, role, name, countries }): Named[] => {
    const bare = role !== null && !name && countries.length === 0 && !isPlural(role)
    if (!bare || !DEFINITE.test(text.slice(Math.max(0, start - 4), start))) return []
    const [holder, ...more] = people.filter((person) => isHolder(person, role.toLowerCase()))
    return holder && more.length === 0 ? [{ person: holder, start, end }] : []
  })
}

/** The first person named that is the subject of a clause's verb. */
const subjectOf = ({ text }: Sentence, named: readonly Named[]): Named | undefined =>
  named.find(({ person, start, end }) => {
    const [group] = groupsOf(text, [asParty({ person, start, end })])
    return group !== undefined && predicateOf(text, group) !== null
  })

const asParty = ({ person, start, end }: Named): Party => ({
  kind: 'person',
  start,
  end,
  countries: person.country === null ? [] : [person.country],
  inferred: true,
})

/** @returns for each sentence of the body whom its pronoun and its bare offices stand for, in order */
export function standIns(sentences: readonly Sentence[], forms: ShortForms): (sentence: Sentence) => readonly Named[] {
  const people = [...new Set(forms.values())]
  const found = new Map<Sentence, readonly Named[]>()
  let subject: KnownPerson | null = null
  for (const sentence of sentences.filter(({ stretch }) => stretch.paragraph !== null)) {
    const bare = holders(sentence, people)
    const match = PRONOUN.exec(sentence.text)
    const at = match ? match[0].length - 1 - (match.groups?.pronoun?.length ?? 0) : 0
    const pronoun: Named[] = match && subject ? [{ person: subject, start: at, end: match[0].length - 1 }] : []
    const all = [...pronoun, ...bare]
    found.set(sentence, all)
    const named = [...peopleNamed(sentence, forms, people), ...all].sort((one, other) => one.start - other.start)
    subject = subjectOf(sentence, named)?.person ?? subject
  }
  return (sentence) => found.get(sentence) ?? []
}

/** They as parties to what the sentence tells; where a country isn't known they are none. */
export const standInParties = (named: readonly Named[]): readonly Party[] =>
  named.map(asParty).filter(({ countries }) => countries.length > 0)
