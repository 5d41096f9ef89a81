/** Pairs of countries as the pages name them, and the way from one contact of a pair to the next. */
import type { JSX } from 'preact'
import { find, take } from '../../src/archive/shelf.ts'
import { eventUrl, pairUrl } from '../../src/archive/urls.ts'
import type { ArchivedEvent, PairEntry } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { DayLink } from './dates.tsx'
import { useEventName } from './events.tsx'
import { useMessages } from './messages.ts'
import { Link, useSite } from './site.tsx'

/** "China and South Korea". */
export function usePairName(): (codes: PairEntry['codes']) => string {
  const countryName = useCountryName()
  const { listed } = useMessages()
  return (codes) => listed(codes.map(countryName))
}

/** On an event between two countries: their contact before it and the one after it. */
export function PairSteps({ event }: { readonly event: ArchivedEvent }): JSX.Element | null {
  const { pairs } = useSite().archive
  const { say, arrows } = useMessages()
  const pairName = usePairName()
  const pair = event.countries.length === 2 ? find(pairs, event.countries.join('-').toLowerCase()) : undefined
  if (!pair) return null
  return (
    <nav class="steps" aria-label={say('contactsOfPair')}>
      <PairStep id={event.before} words={`${arrows.back} ${say('contactBefore')}`} />
      <p>
        <Link to={pairUrl(pair.key)}>{say('allContacts', { pair: pairName(pair.codes) })}</Link>
      </p>
      <PairStep id={event.after} words={`${say('contactAfter')} ${arrows.on}`} />
    </nav>
  )
}

function PairStep({ id, words }: { readonly id: string | null; readonly words: string }): JSX.Element | null {
  const { events } = useSite().archive
  const eventName = useEventName()
  if (id === null) return null
  const event = take(events, id)
  return (
    <p>
      <span class="meta">{words}</span> <Link to={eventUrl(id)}>{eventName(event)}</Link>{' '}
      <span class="meta">
        <DayLink date={event.date} />
      </span>
    </p>
  )
}
