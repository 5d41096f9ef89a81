/** What says the search's files in the site's language: its suggestions, and what else a country is called. */
import { formatDate } from '../../src/archive/calendar.ts'
import type { SearchWording } from '../../src/archive/search-files.ts'
import { searchedNames } from '../../src/reference/searched-names.ts'
import { eventName } from './event-name.ts'
import type { Speaker } from './speaker.ts'

export function searchWording(speaker: Speaker): SearchWording {
  const { language, say, forms, row, names } = speaker
  return {
    words: { language, title: say('suggestions'), found: forms('suggestion'), kinds: names.suggested },
    nameOfEvent: (event) => row([eventName(speaker, event), formatDate(language, event.date, 'date')]),
    namesOf: searchedNames(language),
  }
}
