/** A page's masthead → whose government's body issued the report: "Ministry of Foreign Affairs of the Republic of Kazakhstan", 外務省. */
import type { ExtractedArticle, Passage } from '../model.ts'
import { BODIES_OF_ONE_STATE, OFFICIAL_ADDRESS, OFFICIAL_BODY } from '../reference/official-bodies.ts'
import { findCountryMentions, nameIndexOf } from './country-mentions.ts'
import { prove } from './evidence.ts'
import type { Home } from './known-person.ts'

/** The state a line of the masthead names: beside a body of government, or by a body that only one state has. */
function stateIn({ text }: Passage, language: string): string | null {
  const { country } = OFFICIAL_ADDRESS.exec(text.trim())?.groups ?? {}
  if (country !== undefined) return /^uk$/i.test(country) ? 'GB' : country.toUpperCase()
  const known = BODIES_OF_ONE_STATE.find(([, pattern]) => pattern.test(text))
  if (known) return known[0]
  const [first, ...more] = findCountryMentions(text, nameIndexOf(language), new Set(), [])
  return first && (more.length === 0 || /^\W*of\b/.test(text.slice(first.end))) ? first.code : null
}

/** A masthead tells the body and the state in one line, or in two: "The Presidency", "Republic of South Africa". */
export function issuersOf({ masthead = [], language }: ExtractedArticle): readonly Home[] {
  const body = masthead.findIndex(({ text }) => OFFICIAL_BODY.test(text) || OFFICIAL_ADDRESS.test(text.trim()))
  if (body < 0) return []
  for (const passage of [...masthead.slice(body, body + 2), ...masthead.slice(Math.max(0, body - 1), body)]) {
    const country = stateIn(passage, language) ?? stateIn(passage, 'en')
    if (country)
      return [
        { country, sure: true, evidence: prove({ passage, start: 0, end: passage.text.length }, 'issuer', 'inferred') },
      ]
  }
  return []
}
