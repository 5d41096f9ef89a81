/**
 * Boilerplate learnt from the other files of a run. In: the surveys of all documents, in any order; out: for each document how
 * many others show each of its lines, and which lines of its body are the site's and not the article's.
 *
 * A line is the site's when different articles of one site show it. Copies and later versions of one article share most of
 * their lines: they count as one article. Paragraphs that two articles share in their middle are told twice, and stay.
 */
import type { BodyLine, LineSurvey } from './line-survey.ts'
import { findSites } from './sites.ts'

/** What the other documents tell of one. */
export interface SeenLines {
  /** For each line of the ledger, in order: how many other documents of the run show the same line. */
  readonly counts: readonly number[]
  /** Lines (1-based) of its body that are left out. */
  readonly leftOut: ReadonlySet<number>
}

/** Share of the smaller body, by letters, from which two documents are tellings of one article. */
const copyShare = 0.4

/** Different articles that must show a line at their edge; and to prove one that stands among other paragraphs. */
const leastAtEdge = 2
const leastAnywhere = 3

/** Share of a site's documents that must show a line: few in a large archive prove less than few in a small one. */
const leastShare = 0.2

/** Different articles that prove a line at their edges however large the site is: an author's note, a series' banner. */
const enough = 3

/** Least letters of a line that is left out from the middle; shorter ones are headings that articles share by chance. */
const leastInside = 40

/** Least share of a body, by letters, that must stay; else nothing is left out. */
const leastRest = 0.25

/** source → what is known of its lines. */
export function countSeen(surveys: readonly LineSurvey[]): ReadonlyMap<string, SeenLines> {
  const sorted = [...surveys].sort((one, other) => (one.source < other.source ? -1 : 1))
  const totals = new Map<number, number>()
  for (const { hashes } of sorted) for (const hash of new Set(hashes)) totals.set(hash, (totals.get(hash) ?? 0) + 1)
  const leftOut = new Map(groupBySite(sorted).flatMap(siteLines))
  return new Map(
    sorted.map(({ source, hashes }) => {
      const counts = Array.from(hashes, (hash) => (hash === 0 ? 0 : (totals.get(hash) ?? 1) - 1))
      return [source, { counts, leftOut: leftOut.get(source) ?? new Set<number>() }]
    }),
  )
}

function groupBySite(surveys: readonly LineSurvey[]): LineSurvey[][] {
  const groups = new Map<number, LineSurvey[]>()
  for (const [index, site] of findSites(surveys).entries()) {
    const survey = surveys[index]
    const group = groups.get(site)
    if (survey && group) group.push(survey)
    else if (survey) groups.set(site, [survey])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** A document of a site: which of its lines others share, and which of these stand at the body's edges. */
interface Member {
  readonly survey: LineSurvey
  readonly size: number
  readonly sizes: ReadonlyMap<number, number>
  readonly edge: ReadonlySet<number>
}

/** For each document of a site the lines of its body that are left out. */
function siteLines(surveys: readonly LineSurvey[]): [source: string, lines: ReadonlySet<number>][] {
  const shared = sharedLines(surveys)
  const members = surveys.map((survey) => toMember(survey, shared))
  const holders = new Map([...shared].map((hash) => [hash, [] as Member[]]))
  // The largest bodies first: they have most of their own, and copies are told from them best.
  for (const member of [...members].sort((one, other) => other.size - one.size))
    for (const hash of new Set(member.survey.hashes)) holders.get(hash)?.push(member)
  const proved = new Map([...holders].map(([hash, all]) => [hash, weigh(hash, all, members.length)]))
  return members.map(({ survey, edge, size }) => {
    const lines = survey.body.filter((line) => isSites(line, edge, proved.get(line.hash) ?? nothing))
    const rest = size - lines.reduce((sum, line) => sum + line.size, 0)
    return [survey.source, new Set(rest < size * leastRest ? [] : lines.map(({ n }) => n))]
  })
}

/** What the articles that show a line prove. */
interface Proof {
  readonly edge: boolean
  readonly anywhere: boolean
}
const nothing: Proof = { edge: false, anywhere: false }

function isSites({ hash, size }: BodyLine, edge: ReadonlySet<number>, proof: Proof): boolean {
  return (proof.edge && edge.has(hash)) || (proof.anywhere && size >= leastInside)
}

/** Lines that stand in a body of the site and on another of its pages. */
function sharedLines(surveys: readonly LineSurvey[]): Set<number> {
  const pages = new Map(surveys.flatMap(({ body }) => body.map(({ hash }) => [hash, 0])))
  for (const { hashes } of surveys)
    for (const hash of new Set(hashes)) if (pages.has(hash)) pages.set(hash, (pages.get(hash) ?? 0) + 1)
  return new Set([...pages].flatMap(([hash, count]) => (count > 1 ? [hash] : [])))
}

function toMember(survey: LineSurvey, shared: ReadonlySet<number>): Member {
  const sizes = new Map(survey.body.map(({ hash, size }) => [hash, size]))
  const own = (line: BodyLine): boolean => !shared.has(line.hash)
  const first = survey.body.findIndex(own)
  const last = survey.body.findLastIndex(own)
  const edges = first < 0 ? [] : [...survey.body.slice(0, first), ...survey.body.slice(last + 1)]
  const size = survey.body.reduce((sum, line) => sum + line.size, 0)
  return { survey, size, sizes, edge: new Set(edges.map(({ hash }) => hash)) }
}

/** @param holders documents that show the line, the largest first. @param pages documents of the site */
function weigh(hash: number, holders: readonly Member[], pages: number): Proof {
  const articles = differentOnes(holders)
  const common = holders.length >= pages * leastShare
  const atEdges = holders.every(({ sizes, edge }) => edge.has(hash) || !sizes.has(hash))
  return {
    edge: atEdges && articles >= (common ? leastAtEdge : enough),
    anywhere: common && articles >= leastAnywhere,
  }
}

/** Documents that are looked through for different articles: a line that so many copies share proves nothing. */
const mostCompared = 50

/** How many of the documents are different articles, counted as far as it matters. */
function differentOnes(holders: readonly Member[]): number {
  const different: Member[] = []
  for (const member of holders.slice(0, mostCompared)) {
    if (different.length >= enough) break
    if (!different.some((other) => tellSame(member, other))) different.push(member)
  }
  return different.length
}

function tellSame(one: Member, other: Member): boolean {
  let both = 0
  for (const [hash, size] of one.sizes) if (other.sizes.has(hash)) both += size
  return both >= Math.min(one.size, other.size) * copyShare
}
