/** Sentences → the countries that act in a report and those it only names, each with the words that say so. */
import type { Countries, Evidence } from '../model.ts'
import { SPEECH_VERBS } from '../reference/news-verbs.ts'
import { clauseActs } from './clause-acts.ts'
import { findContact } from './contacts.ts'
import type { CountryMention } from './country-mentions.ts'
import { prove } from './evidence.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Party, partiesOf, type ShortForms } from './parties.ts'
import { predicateOf } from './predicates.ts'
import { type Sentence, wordsIn } from './reading.ts'

export interface CountryFacts {
  readonly countries: Countries
  readonly evidence: readonly Evidence[]
}

/** A country found acting: the party and the rule that shows it. */
interface Act {
  readonly party: Party
  readonly rule: string
}

/** Sentences that tell the report itself, not its background: headline, standfirst, first paragraph. */
const isLead = ({ stretch }: Sentence): boolean =>
  stretch.kind === 'headline' || stretch.kind === 'standfirst' || stretch.paragraph === 1

/** What a report recalls: "Since the invasion in February …", "Last year …". */
const background =
  /^(?:Since|Previously|Earlier this (?:week|month|year)|Last (?:week|month|year|\p{Lu}\p{Ll}+)|In (?:(?:early|late|mid-?)\s?)?(?:\p{Lu}\p{Ll}{2,8}\.?,?\s)?(?:19|20)\d\d|In (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u

/** "Lachance had met Honduran officials in February". */
const hadBeen = /\bhad\s(?:\p{Ll}+ly\s|last\s)?(?:met|held|visited|signed|spoken|talked|agreed|received|hosted)\b/u

const isBackground = (sentence: Sentence): boolean =>
  !isLead(sentence) &&
  (background.test(sentence.text) || (hadBeen.test(sentence.text) && /\b(?:in|last)\s\p{Lu}/u.test(sentence.text)))

/** Where the words of somebody else begin or end: what stands inside quotation marks acts on nobody's behalf. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[“«]/g) > count(/[”»]/g)
}

/** ", Lavrov said." at a sentence's end: what stands before it is his account. */
const TOLD =
  /,["”’]?\s(?:(?:the|a|an)\s)?[^,"“”]{2,90}\s(?:said|says|noted|added|stressed|told|emphasi[sz]ed|stated|explained|pointed out|argued|claimed|recalled|concluded|continued)\b[^,"“”]{0,80}\.?$/

/** The groups that are subjects of a verb of doing or saying. */
function subjectActs(sentence: Sentence, groups: readonly Group[]): Act[] {
  const { text, stretch } = sentence
  const told = isLead(sentence) ? text.length : (TOLD.exec(text)?.index ?? text.length)
  return groups.flatMap((group) => {
    const predicate = isQuoted(text, group.start) ? null : predicateOf(text, group)
    const headlined =
      stretch.kind === 'headline' && !predicate && group.start === 0 && /^(?::| to \p{Ll})/u.test(text.slice(group.end))
    if (!predicate && !headlined) return []
    const reported = group.start < told && told < text.length
    return group.parties
      .filter((party) => !reported && actsBy(party, predicate?.speaks ?? false, isLead(sentence)))
      .map((party) => ({ party, rule: 'subject-of-verb' }))
  })
}

/** Bare countries and capitals act in the lead, elsewhere only by speaking. */
function actsBy(party: Party, speaks: boolean, lead: boolean): boolean {
  return lead || speaks || (party.kind !== 'country' && party.kind !== 'capital')
}

/** Both sides of a contact; a bare country is one only where the lead says so. */
function contactActs(sentence: Sentence, groups: readonly Group[]): Act[] {
  const contact = CALLED_OFF.test(sentence.text) ? null : findContact(sentence.text, groups)
  if (!contact || isQuoted(sentence.text, contact.words.start)) return []
  return [contact.hosts, contact.guests]
    .flatMap((group) => group?.parties ?? [])
    .filter(({ kind }) => kind !== 'capital' && (kind !== 'country' || isLead(sentence)))
    .map((party) => ({ party, rule: 'party-to-contact' }))
}

/** "Sudan calls off meeting with South Sudan": the other side has no part in it. */
const CALLED_OFF = /\bcall(?:s|ed)?\soff\b|\b(?:cancel|postpone|scrap)(?:s|l?ed)?\b/i

/** What a headline says of an office-holder who only is to come: "due in Lima next week". */
const TO_COME =
  /^\s(?:(?:is|are|will|would|may)\s(?:be\s)?)?(?:due|set|expected|scheduled|likely|to|visit|meet|travel|arrive|attend)\b/

/** Office-holders in a headline are what the report is about: "Chinese FM holds talks with S. Korean counterpart". */
function headlineActs({ stretch, text }: Sentence, parties: readonly Party[]): Act[] {
  if (stretch.kind !== 'headline') return []
  return parties
    .filter(
      ({ kind, start, end }) =>
        kind === 'official' &&
        !TO_COME.test(text.slice(end)) &&
        (start === 0 || /\b(?:with|meets?|and|hosts?|receives?|calls|phones)\s$|,\s$/.test(text.slice(0, start))),
    )
    .map((party) => ({ party, rule: 'office-in-headline' }))
}

/** A capital that stands for its government without acting: "urged Beijing", "between Moscow and Kyiv"; not "in Tokyo", "near Beijing". */
const METONYM = new RegExp(
  `(?:\\b(?:with|against|between|towards?|upon|by|${[...SPEECH_VERBS].filter((verb) => verb.length > 4).join('|')})|\\bbetween\\s\\p{Lu}\\p{L}+\\sand)\\s$`,
  'u',
)

function metonyms({ text, capitals, language }: Sentence): readonly CountryMention[] {
  if (language) return []
  return capitals.filter(({ start, end }) => {
    const held = METONYM.test(text.slice(Math.max(0, start - 40), start))
    return held && !/^(?:-based|,\s\p{Lu}|\s(?:Post|Times|University|County|Airport))/u.test(text.slice(end))
  })
}

function actsIn(sentence: Sentence, forms: ShortForms): readonly Act[] {
  if (sentence.stretch.kind === 'heading') return []
  const parties = partiesOf(sentence, forms)
  if (parties.length === 0 || isBackground(sentence)) return []
  if (sentence.language)
    return clauseActs(sentence, parties, isLead(sentence)).map((party) => ({ party, rule: 'subject-of-verb' }))
  const groups = groupsOf(sentence.text, parties)
  return [...headlineActs(sentence, parties), ...subjectActs(sentence, groups), ...contactActs(sentence, groups)]
}

/** Keeps the first evidence found for each country and use. */
class Proofs {
  readonly found = new Map<string, readonly Evidence[]>()
  add(code: string, evidence: () => readonly Evidence[]): void {
    if (!this.found.has(code)) this.found.set(code, evidence())
  }
}

/** All countries of a report: acting and mentioned, each in one list only, sorted. */
export function findCountries(sentences: readonly Sentence[], forms: ShortForms): CountryFacts {
  const [acting, named] = [new Proofs(), new Proofs()]
  for (const sentence of sentences) {
    for (const { party, rule } of actsIn(sentence, forms)) {
      for (const code of party.countries) {
        acting.add(code, () =>
          prove(wordsIn(sentence, party.start, party.end), rule, party.inferred ? 'inferred' : 'stated', code),
        )
      }
    }
    for (const { code, start, end } of [...sentence.mentions, ...metonyms(sentence)]) {
      named.add(code, () => prove(wordsIn(sentence, start, end), 'country-name', 'stated', code))
    }
  }
  const mentioned = [...named.found].filter(([code]) => !acting.found.has(code))
  return {
    countries: { acting: [...acting.found.keys()].sort(), mentioned: mentioned.map(([code]) => code).sort() },
    evidence: [...[...acting.found.values()].flat(), ...mentioned.flatMap(([, evidence]) => evidence)],
  }
}
