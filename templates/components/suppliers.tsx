/** Who brought a report: its publisher and the wire agency behind it. */
import type { JSX } from 'preact'
import { agencyUrl, publisherUrl } from '../../src/archive/urls.ts'
import type { Article } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'

/** "CGTN", "SHINE · Xinhua", or that nothing is known. */
export function SupplierNames({ article }: { readonly article: Article }): JSX.Element {
  const { say } = useMessages()
  const { publisher, agency } = article
  const names = [publisher?.name ?? say('publisherUnknown'), ...(agency === null ? [] : [agency.name])]
  return <span dir="auto">{names.join(' · ')}</span>
}

/** Whose report it is, in a word; null where nothing is known. */
export const knownSupplier = ({ publisher, agency }: Article): string | null => publisher?.name ?? agency?.name ?? null

export const supplierOf = ({ say }: Speaker, article: Article): string =>
  knownSupplier(article) ?? say('unknownPublisher')

export function PublisherLink({ article }: { readonly article: Article }): JSX.Element {
  const { say } = useMessages()
  const { publisher } = article
  return publisher === null ? (
    <span>{say('unknown')}</span>
  ) : (
    <Link to={publisherUrl(publisher.id)}>{publisher.name}</Link>
  )
}

export function AgencyLink({ article }: { readonly article: Article }): JSX.Element | null {
  const { agency } = article
  return agency === null ? null : <Link to={agencyUrl(agency.id)}>{agency.name}</Link>
}
