/** An article → what every form of its citation says: the original, and where this archive keeps it. */
import type { ArchivedArticle, SiteConfig } from '../../model.ts'
import { periodsOf } from '../calendar.ts'
import { absoluteUrl, articleUrl, citationKey, externalHref } from '../urls.ts'
import { type CitedName, citedName } from './names.ts'

/** A citation's facts. The original and the archived copy are kept apart: one is quoted, the other can be checked. */
export interface Citation {
  /** One word, the same for ever. */
  readonly key: string
  /** Who wrote it; where no one is named, the wire that supplied it, then the outlet. */
  readonly authors: readonly CitedName[]
  /** Whether the outlet stands among the authors because nobody else is named. */
  readonly byOutlet: boolean
  /** In brackets where the source has no headline. */
  readonly title: string
  readonly outlet: string | null
  /** The page doesn't name its outlet; its layout gave it away. */
  readonly outletInferred: boolean
  readonly section: string | null
  readonly date: CitedDate | null
  /** The original's address. */
  readonly url: string | null
  /** BCP 47, or null where it isn't known. */
  readonly language: string | null
  /** The copy: the archive's name, its page, the file it was made from. */
  readonly archive: {
    readonly name: string
    readonly url: string
    readonly id: string
    readonly source: string
    readonly sha256: string
  }
}

export interface CitedDate {
  /** Year, month (1 for January) and day, as far as they are known. */
  readonly parts: readonly number[]
  /** The page tells only when it was updated. */
  readonly updated: boolean
}

export function citationOf(config: SiteConfig, report: ArchivedArticle): Citation {
  const { article } = report
  const outlet = oneLine(article.publisher?.name)
  const house = oneLine(article.agency?.name) ?? outlet
  const authors = article.authors.map((name) => citedName(oneLine(name) ?? name, article))
  return {
    key: citationKey(article.id),
    authors: authors.length > 0 || house === null ? authors : [{ literal: house }],
    byOutlet: authors.length === 0 && house !== null && house === outlet,
    title: citedTitle(report),
    outlet,
    outletInferred: article.publisher?.basis === 'inferred',
    section: oneLine(article.section),
    date: citedDate(article.published, false) ?? citedDate(article.updated, true),
    url: externalHref(article.url),
    language: article.language === 'und' ? null : article.language,
    archive: {
      name: oneLine(config.title) ?? '',
      url: absoluteUrl(config, articleUrl(article.id)),
      id: article.id,
      source: article.source,
      sha256: article.sha256,
    },
  }
}

/** The headline on one line; in brackets where the words are the archive's, not the publisher's. */
export function citedTitle({ article, title }: ArchivedArticle): string {
  const words = oneLine(title) ?? title
  return article.title !== null && article.titleBasis === 'stated' ? words : `[${words}]`
}

function citedDate(stamp: string | null, updated: boolean): CitedDate | null {
  const known = periodsOf(stamp ?? '').at(-1)
  return known === undefined ? null : { parts: known.split('-').map(Number), updated }
}

/** What reference managers keep as a note: the archived copy, the hash of its source, and what of the citation isn't stated. */
export function archiveNote({ archive, date, outletInferred }: Citation): string {
  const doubts = [
    date?.updated && 'The date is that of the last update; publication is not stated.',
    outletInferred && 'The outlet is inferred from the page’s layout.',
  ].filter(Boolean)
  const copy = `Archived in ${archive.name} at ${archive.url}. SHA-256 of the source file: ${archive.sha256}.`
  return [copy, ...doubts].join(' ')
}

/** Text without line ends and control characters, which no form of a citation may hold; null where nothing is left. */
function oneLine(text: string | null | undefined): string | null {
  return (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim() || null
}
