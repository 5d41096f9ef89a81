/** The organisations a report names and the topics it touches, each with the line that says so. */
import type { JSX } from 'preact'
import { interfaceLanguage } from '../../src/archive/languages.ts'
import { organisationUrl, sourceUrl, topicUrl, withFragment } from '../../src/archive/urls.ts'
import type { ArchivedArticle } from '../../src/model.ts'
import { subjectLabel } from '../../src/reference/subject-names.ts'
import { useMessages } from './messages.ts'
import { Link, useSite } from './site.tsx'

/** The name of an organisation or topic, the archive's own tables first; an id that no table knows stands for itself. */
export function useSubjectName(): (id: string) => string {
  const { subjectNames } = useSite().archive
  const { language } = useMessages()
  const table = interfaceLanguage(language) ?? 'en'
  return (id) => (Object.hasOwn(subjectNames, id) ? subjectNames[id] : subjectLabel(id, table)) ?? id
}

export function Subjects({ report }: { readonly report: ArchivedArticle }): JSX.Element | null {
  const { say } = useMessages()
  const subjectName = useSubjectName()
  const { organisations, topics, evidence } = report.article
  const subjects = [
    ...organisations.map((id) => ({ id, url: organisationUrl(id) })),
    ...topics.map((id) => ({ id, url: topicUrl(id) })),
  ]
  const proofs = [...(evidence.organisations ?? []), ...(evidence.topics ?? [])]
  if (subjects.length === 0) return null
  return (
    <section>
      <h2>{say('organisationsAndTopics')}</h2>
      <ul class="side-list">
        {subjects.map(({ id, url }) => {
          const proof = proofs.find(({ of }) => of === id)
          return (
            <li>
              <Link to={url}>{subjectName(id)}</Link>
              {proof && report.counts && (
                <span class="meta">
                  <Link to={withFragment(sourceUrl(report.article.id), `L${proof.line}`)}>
                    {say('line', { number: proof.line })}
                  </Link>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
