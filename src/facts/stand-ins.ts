/**
 * English sentences in order → whom "he", "she" and "the minister" stand for in them: the person who was the subject
 * before, as far as no pronoun of the other kind was his; or the one person of the report with such an office.
 */
import { oncePer } from '../text/once.ts'
import { type Group, groupsOf } from './groups.ts'
import type { KnownPerson } from './known-person.ts'
import { isPlural } from './offices.ts'
import type { Party, ShortForms } from './parties.ts'
import { type Named, peopleNamed } from './people-named.ts'
import { opensClause, predicateOf, verbBehind } from './predicates.ts'
import type { Sentence } from './reading.ts'

/** What a sentence says of people without their names. */
export interface StandIns {
  /** Offices told alone, and the pronoun a sentence opens with. */
  readonly named: readonly Named[]
  /** Whom a "he" or "she" anywhere in the sentence stands for, where it names nobody before it. */
  readonly pronoun: KnownPerson | null
}

type Gender = 'he' | 'she'

const HE_OR_SHE = /(?<![\p{L}'’])(?<pronoun>[Hh]e|[Ss]he)(?![\p{L}'’])/u

/** "He", at a sentence's start or behind an opening phrase: "On Saturday, he met …", "In Abidjan, where she", "Two days later she". */
const OPENS =
  /^(?:(?:On|In|At|During|After|Before|Earlier|Later|Today|Yesterday|Meanwhile|Separately)\b[^,.;"“]{0,60},\s(?:where\s)?|(?:(?:A|The|Two|Three|One|That|Later)\s(?:[\p{Ll}]+\s){0,2}(?:day|days|morning|afternoon|evening|night)|(?:On\s)?\p{Lu}\p{Ll}+day)\s(?:later\s|after\s|before\s|earlier\s)?)?$/u

/** "The Prime Minister", "the minister": an office told without name and country. */
const DEFINITE = /\b[Tt]he\s$/

/** Words right before or behind a name that tell of whom "he" can't be said, or "she". */
const MALE = /(?:^|\s)(?:Mr\.?|Sir|Lord|King|Prince)\s$|^\s(?:and|with)\shis\s/
const FEMALE = /(?:^|\s)(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Queen|Princess)\s$|^\s(?:and|with)\sher\s/

/** Is it the office of this person? "The minister" is any but a prime minister. */
function isHolder({ role }: KnownPerson, office: string): boolean {
  const own = role?.toLowerCase() ?? ''
  const [head = ''] = own.split(/ (?:of|for|to|at) /)
  if (office === 'minister' && /prime minister/.test(own)) return false
  return own === office || head.endsWith(` ${office}`) || own.endsWith(` ${office}`) || own.startsWith(`${office} `)
}

/** The person with an office that is told without name and country: the only one, or else the subject before. */
function holders(
  { text, officials }: Sentence,
  people: readonly KnownPerson[],
  subject: KnownPerson | null,
): readonly Named[] {
  return officials.flatMap(({ start, end, role, name, countries }): Named[] => {
    const bare = role !== null && !name && countries.length === 0 && !isPlural(role)
    if (!bare || !DEFINITE.test(text.slice(Math.max(0, start - 4), start))) return []
    const office = role.toLowerCase()
    const exact = people.filter((person) => person.role?.toLowerCase() === office)
    const holding = exact.length > 0 ? exact : people.filter((person) => isHolder(person, office))
    const holder = holding.length === 1 ? holding[0] : holding.find((person) => person === subject)
    return holder ? [{ person: holder, start, end }] : []
  })
}

const asParty = ({ person, start, end }: Named): Party => ({
  kind: 'person',
  start,
  end,
  countries: person.country === null ? [] : [person.country],
  inferred: true,
})

/** "Benítez was visibly moved": a subject all the same. */
const isTold = (text: string, group: Group): boolean =>
  opensClause(text, group) && /^(?:is|was|has|had)$/.test(verbBehind(text, group)?.verb ?? '')

/** The first person named that is the subject of a clause's verb. */
const subjectOf = ({ text }: Sentence, named: readonly Named[]): KnownPerson | undefined =>
  named.find((each) => {
    const [group] = groupsOf(text, [asParty(each)])
    return group !== undefined && (predicateOf(text, group) !== null || isTold(text, group))
  })?.person

function genderBeside(text: string, { start, end }: Named): Gender | null {
  const [before, behind] = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 12)]
  const own = text.slice(start, end)
  const is = (words: RegExp): boolean => words.test(before) || words.test(behind) || words.test(`${own.split(' ')[0]} `)
  return is(MALE) ? 'he' : is(FEMALE) ? 'she' : null
}

/** People in the order last spoken of, subjects first, with what is known of each. */
class Recent {
  private people: readonly KnownPerson[] = []
  subject: KnownPerson | null = null
  private readonly genders = new Map<string, Gender>()

  for(gender: Gender): KnownPerson | null {
    const person = this.people.find(({ id }) => (this.genders.get(id) ?? gender) === gender) ?? null
    if (person) this.genders.set(person.id, gender)
    return person
  }

  add(sentence: Sentence, named: readonly Named[]): void {
    for (const each of named) {
      const gender = genderBeside(sentence.text, each)
      if (gender) this.genders.set(each.person.id, gender)
    }
    const subject = subjectOf(sentence, named)
    this.subject = subject ?? this.subject
    const spoken = [...(subject ? [subject] : []), ...(subject ? named.map(({ person }) => person) : [])]
    const rest = subject ? this.people : [...this.people, ...named.map(({ person }) => person)]
    this.people = [...new Set([...spoken, ...rest])]
  }
}

const NOBODY: StandIns = { named: [], pronoun: null }

/** @returns for each sentence of the body whom its pronouns and bare offices stand for */
export function standIns(sentences: readonly Sentence[], forms: ShortForms): (sentence: Sentence) => StandIns {
  return forms.size === 0 ? () => NOBODY : standInsWith(sentences)(forms)
}

/** Asked for events and for who speaks. */
const standInsWith = oncePer((sentences: readonly Sentence[]) =>
  oncePer((forms: ShortForms) => findStandIns(sentences, forms)),
)

function findStandIns(sentences: readonly Sentence[], forms: ShortForms): (sentence: Sentence) => StandIns {
  const people = [...new Set(forms.values())]
  const found = new Map<Sentence, StandIns>()
  const recent = new Recent()
  for (const sentence of sentences.filter(({ stretch }) => stretch.paragraph !== null)) {
    const { text } = sentence
    const match = HE_OR_SHE.exec(text)
    const gender: Gender = match?.[0].toLowerCase() === 'she' ? 'she' : 'he'
    const offices = holders(sentence, people, recent.subject)
    const named = [...peopleNamed(sentence, forms, people), ...offices]
    const before = match ? named.some(({ start }) => start < match.index) : false
    const pronoun = match && !before ? recent.for(gender) : null
    const opening =
      match && pronoun && OPENS.test(text.slice(0, match.index))
        ? [{ person: pronoun, start: match.index, end: match.index + match[0].length }]
        : []
    found.set(sentence, { named: [...opening, ...offices], pronoun })
    recent.add(
      sentence,
      [...named, ...opening].sort((one, other) => one.start - other.start),
    )
  }
  return (sentence) => found.get(sentence) ?? NOBODY
}

/** They as parties to what the sentence tells; where a country isn't known they are none. */
export const standInParties = ({ named }: StandIns): readonly Party[] =>
  named.map(asParty).filter(({ countries }) => countries.length > 0)
