/** Natural Earth's countries → the world as an own vector map: one outline and one spot a country, in whole numbers. */
import { type GeoProjection, geoContains, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { WorldMap } from '../reference/world-map.ts'

/** Countries as `world-atlas` has them: by ISO 3166-1 numeric, or by name alone. */
type CountryShape = (Polygon | MultiPolygon) & { readonly properties?: { readonly name?: string } }
export type WorldTopology = Topology<{ countries: GeometryCollection }>

/** What the map needs to know of a country. `latlng` in degrees: its middle. */
export interface Place {
  readonly cca2: string
  readonly ccn3: string
  readonly latlng: readonly number[]
}

/** Units across the map; a unit is about a pixel where the map is as wide as a page. */
const width = 1000

/** Degrees that the map is turned eastward, so that its edge runs through the Bering Strait. */
const turned = -11

/** Degrees north and south between which land is shown: from the Arctic islands to Cape Horn. */
const northmost = 84
const southmost = -56

/** Parts that Natural Earth draws alone without a number, and the code they are shown under. */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' }

/** Land that Natural Earth gives to the country that holds it, by a point within, and the country that the United Nations count it to. */
const heldByOthers = [{ name: 'Crimea', point: [34.2, 45.2], code: 'UA' }] as const

/** No part of the map. */
const leftOut: readonly string[] = ['AQ']

/** Outlines smaller than this, in units across or down, are given a spot as well. */
const smallest = 9

/** The world in Equal Earth (Šavrič, Patterson, Jenny 2018), which keeps areas true. */
export function drawWorld(topology: WorldTopology, places: readonly Place[]): WorldMap {
  const { projection, height } = frame()
  const outlines = groupShapes(topology, places)
  const countries = places
    .filter(({ cca2 }) => !leftOut.includes(cca2))
    .map(({ cca2, latlng: [lat = 0, lng = 0] }) => {
      const shape = merge(topology, outlines.get(cca2) ?? [])
      const rings = ringsOf(geoPath(projection)(shape) ?? '')
      const [x = 0, y = 0] = projection([lng, lat]) ?? []
      const spot = isSmall(rings) ? ([Math.round(x), Math.round(y)] as const) : null
      return [cca2, { outline: rings.map(ringPath).join(''), spot }] as const
    })
  return { width, height, countries: Object.fromEntries(countries.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** The projection that fills the width, and the height it then takes. */
function frame(): { readonly projection: GeoProjection; readonly height: number } {
  const projection = geoEqualEarth().rotate([turned, 0]).precision(0)
  projection.fitWidth(width, { type: 'Sphere' })
  const [x = 0, y = 0] = projection.translate()
  const edge = (lat: number): number => projection([-turned, lat])?.[1] ?? 0
  projection.translate([x, y - edge(northmost)])
  return { projection, height: Math.round(edge(southmost)) }
}

/** The polygons of each country, by its code. */
function groupShapes(topology: WorldTopology, places: readonly Place[]): Map<string, Polygon[]> {
  const codes = new Map(places.map(({ ccn3, cca2 }) => [ccn3, cca2]))
  const groups = new Map<string, Polygon[]>()
  for (const shape of topology.objects.countries.geometries as CountryShape[]) {
    const code = codes.get(String(shape.id ?? '')) ?? unnumbered[shape.properties?.name ?? ''] ?? ''
    for (const polygon of polygonsOf(shape)) {
      const owner = ownerOf(topology, polygon) ?? code
      groups.set(owner, [...(groups.get(owner) ?? []), polygon])
    }
  }
  return groups
}

function polygonsOf(shape: CountryShape): Polygon[] {
  return shape.type === 'Polygon' ? [shape] : shape.arcs.map((arcs) => ({ type: 'Polygon', arcs }))
}

/** Whom a polygon belongs to where it isn't the country it is drawn with. */
function ownerOf(topology: WorldTopology, polygon: Polygon): string | undefined {
  const land = feature(topology, polygon)
  return heldByOthers.find(({ point: [lng, lat] }) => geoContains(land, [lng, lat]))?.code
}

type Point = readonly [x: number, y: number]

/** `M1.2,3.4L5,6Z` → the corners of each ring in whole units, without those that don't bend it. */
function ringsOf(path: string): Point[][] {
  return path
    .split('M')
    .map((ring) => [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [round(x), round(y)]))
    .map(corners)
    .filter((ring) => ring.length > 2)
}

const round = (number: string | undefined): number => Math.round(Number(number))

function corners(points: readonly Point[]): Point[] {
  const steps = points.filter(([x, y], index) => {
    const [px, py] = points.at(index - 1) ?? []
    return x !== px || y !== py
  })
  return steps.filter((point, index) => bends(steps.at(index - 1), point, steps[(index + 1) % steps.length]))
}

/** Whether the way turns at the point in the middle. */
function bends(from: Point = [0, 0], [x, y]: Point, to: Point = [0, 0]): boolean {
  return (x - from[0]) * (to[1] - y) !== (y - from[1]) * (to[0] - x)
}

/** A ring as steps from corner to corner: `M10 20l3-4 5 6z`. */
function ringPath(ring: readonly Point[]): string {
  const [[x, y] = [0, 0]] = ring
  const steps = ring.slice(1).map(([nx, ny], index) => {
    const [px, py] = ring[index] ?? [0, 0]
    return [nx - px, ny - py]
  })
  return `M${packed([x, y])}l${packed(steps.flat())}z`
}

/** Numbers with a space only where no minus parts them. */
function packed(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-')
}

function isSmall(rings: readonly (readonly Point[])[]): boolean {
  return rings.every((ring) => spread(ring, 0) < smallest && spread(ring, 1) < smallest)
}

function spread(ring: readonly Point[], axis: 0 | 1): number {
  const along = ring.map((point) => point[axis])
  return Math.max(...along) - Math.min(...along)
}
