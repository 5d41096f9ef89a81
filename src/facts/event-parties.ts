/** The countries found acting and the events told → also acting: whoever was on one side of a call, talks or a signing. */
import type { EventMode, Evidence } from '../model.ts'
import type { CountryFacts } from './countries.ts'
import type { EventFacts } from './events.ts'

/** Contacts that both sides have a part in; whoever is visited may do nothing. */
const MUTUAL: ReadonlySet<EventMode> = new Set(['phone', 'video', 'meeting', 'other'])

export function withEventParties({ countries, evidence }: CountryFacts, told: EventFacts): CountryFacts {
  const contacts = told.events.filter((event) => MUTUAL.has(event.mode) && event.countries.length > 1)
  const added = [...new Set(contacts.flatMap((event) => event.countries))].filter(
    (code) => !countries.acting.includes(code),
  )
  if (added.length === 0) return { countries, evidence }
  const proofs = added.flatMap((code) => {
    const ids = contacts.filter((event) => event.countries.includes(code)).map(({ id }) => id)
    return told.evidence
      .filter(({ of, rule }) => rule === 'event-party' && of !== undefined && ids.includes(of))
      .map((each): Evidence => ({ ...each, rule: 'party-to-event', basis: 'inferred', of: code }))
  })
  return {
    countries: {
      acting: [...countries.acting, ...added].sort(),
      mentioned: countries.mentioned.filter((code) => !added.includes(code)),
    },
    evidence: [...evidence.filter(({ of }) => of === undefined || !added.includes(of)), ...proofs],
  }
}
