/** What the machine was unsure of, most doubtful first, each with the command that settles it. */
import type { Article, Contradiction, Ledger, LedgerLine, Ledgers, Refusal } from '../model.ts'
import { isKept } from '../text/line-roles.ts'

/** One thing to look at. `weight` orders them: 1 is surely wrong, 0 surely right. */
export interface Doubt {
  readonly weight: number
  /** The id of the article or refused file. */
  readonly id: string
  readonly source: string
  /** The line it is about; null where it is the whole page. */
  readonly line: number | null
  readonly what: string
  /** What to run, where a person knows better. */
  readonly settle: string
}

/** What a cleaning gave, as far as doubts are concerned. */
export interface Cleaning {
  readonly articles: Iterable<Article>
  readonly ledgers: Ledgers
  readonly refusals: readonly Refusal[]
}

/** Doubts about a whole cleaning; what a person has corrected is no doubt any more. */
export function findDoubts({ articles, ledgers, refusals }: Cleaning): Doubt[] {
  const ofArticles = Array.from(articles, (article) => {
    const ledger = ledgers.of(article.id)
    return ledger ? doubtsOfArticle(article, ledger) : []
  }).flat()
  const notArticles = new Map(
    refusals.flatMap((each) => (each.reason === 'not-an-article' ? [[each.source, each]] : [])),
  )
  const ofRefusals = Object.entries(ledgers.sources).flatMap(([id, source]) => {
    const refusal = notArticles.get(source)
    const ledger = refusal ? ledgers.of(id) : null
    return refusal && ledger ? [doubtOfRefusal(id, ledger, refusal)] : []
  })
  return [...ofRefusals, ...ofArticles].sort(
    (a, b) =>
      b.weight - a.weight || (a.source < b.source ? -1 : Number(a.source > b.source)) || (a.line ?? 0) - (b.line ?? 0),
  )
}

interface Case {
  readonly field: keyof Article
  readonly weight: (article: Article) => number
  readonly what: (article: Article) => string
  /** What to give as the value. */
  readonly value: string
}

/** Fields that may be wrong or missing: a weight above 0 is a doubt. */
const cases: readonly Case[] = [
  {
    field: 'title',
    weight: ({ titleBasis }) => (titleBasis === 'generated' ? 0.7 : 0),
    what: () => 'no headline was found; the archive made one up from the first words',
    value: '"THE HEADLINE"',
  },
  {
    field: 'published',
    weight: ({ published, updated }) => (published === null ? (updated === null ? 0.6 : 0.3) : 0),
    what: ({ updated }) => (updated === null ? 'undated' : `only the update is known (${updated})`),
    value: 'YYYY-MM-DD',
  },
  {
    field: 'published',
    weight: ({ evidence }) => (evidence.published?.some(({ basis }) => basis === 'inferred') ? 0.5 : 0),
    what: ({ published }) =>
      `read as ${published}, but the page doesn't print the whole day, or it could be read otherwise`,
    value: 'YYYY-MM-DD',
  },
  {
    field: 'publisher',
    weight: ({ publisher }) => (publisher === null ? 0.4 : publisher.basis === 'inferred' ? 0.2 : 0),
    what: ({ publisher }) => (publisher === null ? 'no publisher' : `${publisher.name} is inferred from the layout`),
    value: '"NAME"',
  },
  {
    field: 'truncated',
    weight: ({ truncated }) => (truncated ? 0.25 : 0),
    what: () => 'the source seems to break off',
    value: 'false',
  },
]

/** Lines below this are worth a look where they are long enough to be a paragraph. */
const doubtfulLine = 0.65
const paragraphLength = 80

function doubtsOfArticle(article: Article, ledger: Ledger): Doubt[] {
  const { id, source, confidence, sure } = article
  const settled = new Set(article.corrections?.map(({ field }) => field))
  const fields = cases
    .filter(({ field, weight }) => weight(article) > 0 && !settled.has(field))
    .map(({ field, weight, what, value }): Doubt => {
      const line = article.evidence[field]?.[0]?.line ?? headlineOf(ledger)
      const settle = `npm run correct -- ${id} ${field} ${value} --line ${line}`
      return { weight: weight(article), id, source, line, what: what(article), settle }
    })
  const lines = ledger.lines.filter(isDoubtful).map((line): Doubt => lineDoubt(id, source, line))
  const several = article.review?.includes('several-articles') ? [severalArticles(article)] : []
  const dates = (article.contradictions ?? [])
    .filter(({ field }) => !settled.has(field))
    .map((contradiction) => contradictionDoubt(article, contradiction, ledger))
  if (sure || settled.has('role')) return [...several, ...dates, ...fields, ...lines]
  const whole: Doubt = {
    weight: 1 - confidence,
    ...{ id, source, line: null },
    what: `the reader isn't sure of the body (${confidence})`,
    settle: `npm run explain -- FILE, then npm run correct -- ${id} role paragraph --line N`,
  }
  return [...several, whole, ...dates, ...fields, ...lines]
}

/** "dateline 2023-02-09 (line 3), stamp 2023-01-10 (line 2)". */
function contradictionDoubt({ id, source }: Article, { field, readings }: Contradiction, ledger: Ledger): Doubt {
  const told = readings.map(({ from, value, line }) => `${from} ${value}${line === null ? '' : ` (line ${line})`}`)
  const line = readings.find((reading) => reading.line !== null)?.line ?? headlineOf(ledger)
  const value = field === 'events' ? "'[…]'" : 'YYYY-MM-DD'
  return {
    weight: 0.75,
    ...{ id, source, line },
    what: `dates contradict each other: ${told.join(', ')}`,
    settle: `npm run correct -- ${id} ${field} ${value} --line ${line}`,
  }
}

function severalArticles({ id, source }: Article): Doubt {
  const what = 'several articles seem to stand in it, and no sure sign where one ends'
  const settle = 'cut the file into one for each article, or put a line of ----- between them'
  return { weight: 0.8, id, source, line: null, what, settle }
}

/** Where a field that has no line of its own is bound: the headline's line, else the first with words. */
function headlineOf({ lines }: Ledger): number {
  return (lines.find(({ role }) => role === 'headline') ?? lines.find(({ role }) => role !== 'blank'))?.n ?? 1
}

function isDoubtful({ rule, confidence, text }: LedgerLine): boolean {
  return (rule === 'reader' || rule === 'outside') && confidence < doubtfulLine && text.length >= paragraphLength
}

function lineDoubt(id: string, source: string, line: LedgerLine): Doubt {
  const kept = isKept(line.role)
  return {
    weight: 1 - line.confidence,
    ...{ id, source, line: line.n },
    what: `${kept ? 'kept' : 'left out'} as ${line.role} (${line.confidence}): ${line.text.slice(0, paragraphLength)}`,
    settle: `npm run correct -- ${id} role ${kept ? 'related' : 'paragraph'} --line ${line.n}`,
  }
}

function doubtOfRefusal(id: string, { source, lines }: Ledger, { detail }: Refusal): Doubt {
  const longest = lines.reduce<LedgerLine | undefined>(
    (best, line) => (best && best.text.length >= line.text.length ? best : line),
    undefined,
  )
  const line = longest?.n ?? 1
  return {
    weight: 0.9,
    ...{ id, source, line },
    what: `refused: ${detail}`,
    settle: `npm run correct -- ${id} role paragraph --line ${line}, for each line of its body`,
  }
}
