/**
 * Boilerplate learnt from the other files of a run. In: the surveys of all documents, in any order; out: for each document the
 * lines of its body that are the site's and not the article's, with the number of others that show them.
 *
 * A line is the site's when different articles of one site show it. Copies and later versions of one article share most of
 * their lines: they count as one article. Paragraphs that two articles share in their middle are told twice, and stay.
 */
import { sha256 } from '../text/sha256.ts'
import type { BodyLine, LineSurvey } from './line-survey.ts'
import { findSites } from './sites.ts'

/** Lines (1-based) of a document's body that are its site's, each with the number of the site's other documents that show it. */
export type SeenLines = ReadonlyMap<number, number>

/**
 * How many different articles a line must stand in. Two documents are tellings of one article, and count once, when they share
 * this part of the smaller body or more, by letters. Short pages under a long notice share much: many of them prove it still.
 */
const proofs: readonly { readonly articles: number; readonly copyShare: number }[] = [
  { articles: 5, copyShare: 0.6 },
  { articles: 3, copyShare: 0.4 },
  { articles: 2, copyShare: 0.4 },
]

/** Different articles that prove a line at their edges however large the site is: an author's note, a series' banner. */
const enough = 3

/** Where fewer do, the share of the site's documents that must show the line; and the share that proves it in the middle. */
const leastShare = 0.2
const mostPages = 0.7

/** Least letters of a line that is left out from the middle; shorter ones are headings that articles share by chance. */
const leastInside = 40

/** Least share of a body, by letters, that must stay; else nothing is left out. */
const leastRest = 0.25

/** What was counted of one site: from which surveys, by their stamps, and what was found. */
export interface CountedSite {
  readonly of: string
  readonly lines: readonly (readonly [source: string, lines: readonly (readonly [n: number, others: number])[]])[]
}

/** source → its lines that other documents have shown to be the site's; documents without any are left out. */
export function countSeen(surveys: readonly LineSurvey[]): ReadonlyMap<string, SeenLines> {
  const sites = countSites(surveys, ({ source }) => source, [])
  return new Map(sites.flatMap(({ lines }) => lines.map(([source, own]) => [source, new Map(own)])))
}

/**
 * The same, site by site: of one whose surveys are as they were the lines aren't counted again.
 * @param stampOf changes with a survey
 * @param before what was counted earlier
 */
export function countSites<Survey extends LineSurvey>(
  surveys: readonly Survey[],
  stampOf: (survey: Survey) => string,
  before: readonly CountedSite[],
): CountedSite[] {
  const known = new Map(before.map((site) => [site.of, site]))
  const sorted = [...surveys].sort((one, other) => (one.source < other.source ? -1 : 1))
  return groupBySite(sorted).map((group) => {
    const of = sha256(group.map(stampOf).join('\n'))
    return known.get(of) ?? { of, lines: siteLines(group).map(([source, lines]) => [source, [...lines]]) }
  })
}

function groupBySite<Survey extends LineSurvey>(surveys: readonly Survey[]): Survey[][] {
  const groups = new Map<number, Survey[]>()
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

/** The documents of a site that show lines of the site's in their bodies. */
function siteLines(surveys: readonly LineSurvey[]): [source: string, lines: SeenLines][] {
  const shared = sharedLines(surveys)
  const members = surveys.map((survey) => toMember(survey, shared))
  const holders = new Map([...shared].map((hash) => [hash, [] as Member[]]))
  // The largest bodies first: they have most of their own, and copies are told from them best.
  for (const member of [...members].sort((one, other) => other.size - one.size))
    for (const hash of new Set(member.survey.hashes)) holders.get(hash)?.push(member)
  const proved = new Map([...holders].map(([hash, all]) => [hash, weigh(hash, all, members.length)]))
  return members.flatMap(({ survey, edge, size }): [string, SeenLines][] => {
    const lines = survey.body.filter((line) => isSites(line, edge, proved.get(line.hash) ?? nothing))
    const rest = size - lines.reduce((sum, line) => sum + line.size, 0)
    if (lines.length === 0 || rest < size * leastRest) return []
    return [[survey.source, new Map(lines.map(({ n, hash }) => [n, (holders.get(hash)?.length ?? 1) - 1]))]]
  })
}

/** What the articles that show a line prove. */
interface Proof {
  readonly edge: boolean
  readonly anywhere: boolean
}
const nothing: Proof = { edge: false, anywhere: false }

function isSites({ hash, size, quoted }: BodyLine, edge: ReadonlySet<number>, proof: Proof): boolean {
  if (quoted) return false
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
  const edges = [...sharedOpening(survey.body, shared), ...sharedOpening(survey.body.toReversed(), shared)]
  const size = survey.body.reduce((sum, line) => sum + line.size, 0)
  return { survey, size, sizes, edge: new Set(edges.map(({ hash }) => hash)) }
}

/** A letter of its own weighs as much as this many shared ones where the shared edge of a body is looked for. */
const ownWeight = 3

/** The lines up to where the shared ones outweigh the body's own most: a date or a name of its own may stand among them. */
function sharedOpening(lines: readonly BodyLine[], shared: ReadonlySet<number>): readonly BodyLine[] {
  let sum = 0
  let most = 0
  let end = 0
  for (const [index, { hash, size }] of lines.entries()) {
    sum += shared.has(hash) ? size : -ownWeight * size
    if (sum <= most) continue
    most = sum
    end = index + 1
  }
  return end < lines.length ? lines.slice(0, end) : []
}

/** @param holders documents that show the line, the largest first. @param pages documents of the site */
function weigh(hash: number, holders: readonly Member[], pages: number): Proof {
  const articles = proofs.find((proof) => differentOnes(holders, proof) >= proof.articles)?.articles ?? 0
  const atEdges = holders.every(({ sizes, edge }) => edge.has(hash) || !sizes.has(hash))
  const few = holders.length < pages * leastShare ? enough : 2
  return {
    edge: atEdges && articles >= few,
    anywhere: articles >= enough && holders.length >= pages * mostPages,
  }
}

/** Documents that are looked through for different articles: a line that so many copies share proves nothing. */
const mostCompared = 50

/** How many of the documents are different articles, counted as far as it matters. */
function differentOnes(holders: readonly Member[], { articles, copyShare }: (typeof proofs)[number]): number {
  const different: Member[] = []
  for (const member of holders.slice(0, mostCompared)) {
    if (different.length >= articles) break
    if (!different.some((other) => sharedPart(member, other) >= copyShare)) different.push(member)
  }
  return different.length
}

/** What two bodies share, as a part of the smaller one. */
function sharedPart(one: Member, other: Member): number {
  let both = 0
  for (const [hash, size] of one.sizes) if (other.sizes.has(hash)) both += size
  return both / Math.max(1, Math.min(one.size, other.size))
}
