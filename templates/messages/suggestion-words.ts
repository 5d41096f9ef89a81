/** What says the suggestions of the search box in the site's language. */
import { formatDate } from '../../src/archive/calendar.ts'
import type { SuggestionWording } from '../../src/archive/search-files.ts'
import { eventName } from './event-name.ts'
import type { Speaker } from './speaker.ts'

export function suggestionWording(speaker: Speaker): SuggestionWording {
  const { language, say, forms, row, names } = speaker
  return {
    words: { language, title: say('suggestions'), found: forms('suggestion'), kinds: names.suggested },
    nameOfEvent: (event) => row([eventName(speaker, event), formatDate(language, event.date, 'date')]),
  }
}
