/** An article's id: the one its source's own file name carries, else one made from its content. Never from the headline. */

const uuid = /(?:^|[^0-9a-z])([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-z])/i
const hexRun = /(?:^|[^0-9a-z])([0-9a-f]{12,64})(?![0-9a-z])/gi

/** Length of an id made from content, in hex digits (64 bits of the SHA-256). */
const contentIdLength = 16

/**
 * The id that a file name carries: a UUID or a run of 12 to 64 hex digits standing alone. Shorter runs of digits only
 * are dates and counters ("20230110", "20231018000816"), not ids.
 * @param source path relative to the input folder
 */
export function idInFileName(source: string): string | null {
  const name = source.slice(source.lastIndexOf('/') + 1)
  const found = uuid.exec(name)?.[1]
  if (found) return found.toLowerCase()
  const runs = [...name.matchAll(hexRun)].map((match) => match[1] ?? '')
  return runs.findLast((run) => run.length >= 16 || /[a-f]/i.test(run))?.toLowerCase() ?? null
}

/** An id made from content: the first 64 bits of its SHA-256, given as 64 hex digits. */
function idFromContent(sha256: string): string {
  return sha256.slice(0, contentIdLength)
}

/** A file that asks for an id. */
export interface IdClaim {
  readonly source: string
  readonly sha256: string
  /** The id its record bears, where it is one of several in a file. */
  readonly ownId?: string | null
}

/**
 * Gives each file its id, so that no two share one and no published id ever moves to another file.
 * A file that had an id keeps it (`published`: id → source, from the register); then the first file by path that
 * carries an id in its name gets it; all others get one made from their content.
 * @param claims files in path order, with different content
 * @returns source → id
 */
export function assignIds(
  claims: readonly IdClaim[],
  published: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const taken = new Map<string, string>()
  const wanted = claims.map((claim) => ({
    claim,
    id: claim.ownId ?? idInFileName(claim.source) ?? idFromContent(claim.sha256),
  }))
  for (const { claim, id } of wanted) if (published[id] === claim.source) taken.set(id, claim.source)
  const ids = new Map<string, string>()
  for (const { claim, id } of wanted) {
    const free = !taken.has(id) || taken.get(id) === claim.source
    const own = free ? id : idFromContent(claim.sha256)
    taken.set(own, claim.source)
    ids.set(claim.source, own)
  }
  return ids
}
