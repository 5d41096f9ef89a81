/**
 * The countries of the world as outlines and spots on one map, drawn by `npm run draw:map` from Natural Earth (public
 * domain, https://www.naturalearthdata.com) in its smallest scale, 1:110 million; contested land as the United Nations count it.
 */
import map from './world-map.json' with { type: 'json' }

export interface MapCountry {
  /** An SVG path; empty where the map's scale shows nothing of it. */
  readonly outline: string
  /** Where a country stands that is too small to be seen or pointed at. */
  readonly spot: readonly number[] | null
}

/** By ISO 3166-1 alpha-2. Width and height in units of the map. */
export interface WorldMap {
  readonly width: number
  readonly height: number
  readonly countries: Readonly<Record<string, MapCountry>>
}

export const worldMap: WorldMap = map
