/** One sentence and its parties → what one country is told to have done alone: paid a visit, made a statement, said something. */
import type { EventMode } from '../model.ts'
import { DECLARED, NOT_HAPPENED, SAID, STATED, VISIT_TO, VISITED } from '../reference/contact-words.ts'
import type { Group } from './groups.ts'
import { predicateOf } from './predicates.ts'

interface Words {
  readonly start: number
  readonly end: number
}

export interface Deed {
  readonly mode: EventMode
  /** The words that tell it. */
  readonly words: Words
  readonly doer: Group
  /** The country visited. */
  readonly host: Group | null
  /** It is put into words: its day must stand beside the verb, since a day further on is that of something told. */
  readonly said: 'beside' | 'near' | null
}

interface Said extends Words {
  /** Said and no more; "condemned X on Tuesday" may have its day behind the object. */
  readonly only: boolean
}

const DEEDS: readonly { readonly mode: EventMode; readonly pattern: RegExp; readonly reach: number }[] = [
  { mode: 'visit', pattern: VISITED, reach: 60 },
  { mode: 'statement', pattern: STATED, reach: 160 },
]

/** The country a visit goes to: the first that stands behind the words of visiting. */
function hostOf(text: string, groups: readonly Group[], { end }: Words): Group | null {
  const next = groups.filter((group) => group.start >= end).slice(0, 2)
  return (
    next.find((group) => {
      const place = group.parties.every(({ kind }) => kind !== 'official' && kind !== 'person')
      return place && group.countries.length === 1 && VISIT_TO.test(text.slice(end, group.start))
    }) ?? null
  )
}

/** What is denied is told by others. */
const DENIED = /^den(?:y|ies|ied)$/

/** Verbs of saying that tell a contact, and of nothing said. */
const IN_CONTACT = /^(?:spoke|speaks|calls?|called|discuss(?:ed|es)|informed|briefed)$/

/** The verb of saying a doer is the subject of. */
function saidBy(text: string, doer: Group): Said | null {
  const verb = predicateOf(text, doer)
  const word = verb ? (/\p{L}+/u.exec(text.slice(verb.start, verb.end))?.[0] ?? '') : ''
  if (IN_CONTACT.test(word)) return null
  if (!verb || !(verb.speaks || DECLARED.test(word)) || DENIED.test(word)) return null
  const turned = verb.start < doer.start
  return { start: verb.start, end: turned ? doer.end : verb.end, only: SAID.test(word) || turned }
}

/** Who of one country says something; of several, the one a sentence is put down to at its end. */
function sayingOf(text: string, groups: readonly Group[]): Deed | null {
  for (const doer of groups.filter(({ countries }) => countries.length === 1)) {
    const said = saidBy(text, doer)
    if (said) return { mode: 'statement', words: said, doer, host: null, said: said.only ? 'beside' : 'near' }
  }
  return null
}

/** The first deed of the sentence's first subject, an office-holder or institution of one country. */
export function findDeed(text: string, groups: readonly Group[]): Deed | null {
  const doer = groups.find((group) => predicateOf(text, group))
  const saying = sayingOf(text, groups)
  if (doer?.countries.length !== 1) return saying
  const itself = doer.parties.some(({ kind }) => kind === 'country' || kind === 'capital')
  for (const { mode, pattern, reach } of itself ? [] : DEEDS) {
    const match = pattern.exec(text.slice(doer.end))
    if (!match) continue
    const start = doer.end + match.index
    const clause = text.slice(doer.end, start)
    if (clause.length > reach || NOT_HAPPENED.test(clause)) continue
    const words = { start, end: start + match[0].length }
    return { mode, words, doer, host: mode === 'visit' ? hostOf(text, groups, words) : null, said: null }
  }
  return saying
}
