/** Searches a reader keeps, in their own browser and nowhere else. */

export interface SavedSearch {
  readonly name: string
  /** The address's part after `/search/`. */
  readonly address: string
}

const key = 'dateline-searches'

/** Kept searches beyond this many push out the oldest. */
const most = 30

/** Nothing where the browser keeps nothing for this site, or keeps what isn't ours. */
export function savedSearches(storage: Pick<Storage, 'getItem'>): SavedSearch[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isSaved) : []
  } catch {
    return []
  }
}

export function saveSearch(storage: Pick<Storage, 'getItem' | 'setItem'>, search: SavedSearch): SavedSearch[] {
  const others = savedSearches(storage).filter(({ address }) => address !== search.address)
  return keep(storage, [search, ...others].slice(0, most))
}

export function forgetSearch(storage: Pick<Storage, 'getItem' | 'setItem'>, address: string): SavedSearch[] {
  return keep(
    storage,
    savedSearches(storage).filter((search) => search.address !== address),
  )
}

function keep(storage: Pick<Storage, 'setItem'>, searches: SavedSearch[]): SavedSearch[] {
  try {
    storage.setItem(key, JSON.stringify(searches))
  } catch {
    // A browser that keeps nothing still shows them until the page is left.
  }
  return searches
}

function isSaved(value: unknown): value is SavedSearch {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'address' in value &&
    typeof value.address === 'string'
  )
}
