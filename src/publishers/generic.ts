/** The profile of pages whose publisher is not known: the general rules alone. */
import type { PublisherProfile } from '../model.ts'

export const generic: PublisherProfile = {
  id: 'generic',
  name: 'Unknown publisher',
  language: 'und',
  timeZone: null,
  signs: [],
}
