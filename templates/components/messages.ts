/** The words a component speaks in: those of the site's language. */
import type { Speaker } from '../messages/speaker.ts'
import { useSite } from './site.tsx'

export function useMessages(): Speaker {
  return useSite().speaker
}
