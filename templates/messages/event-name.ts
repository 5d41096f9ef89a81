/** An event → what the pages call it. */
import { countryName } from '../../src/archive/names.ts'
import type { ArchivedEvent } from '../../src/model.ts'
import type { Speaker } from './speaker.ts'

/** "China and South Korea: phone call". */
export function eventName({ language, say, listed, names }: Speaker, { countries, mode }: ArchivedEvent): string {
  const words = names.modes[mode]
  if (countries.length === 0) return words.charAt(0).toUpperCase() + words.slice(1)
  return say('labelled', { label: listed(countries.map((code) => countryName(language, code))), value: words })
}
