/**
 * What only one report or one event has, as real news does: names of works and firms, counts of things, words that stand
 * nowhere else. In: dice, out: sentences that tell no event and name no person.
 */
import type { Dice } from './dice.ts'
import { townName } from './names.ts'

const words = (text: string): [string, ...string[]] => {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  return [first, ...rest]
}

/** Things that can be counted, the common first: news words follow Zipf's law, and so do these by `pickEarly`. */
const things = words(`
  road school house bridge farm worker factory village hospital harbour market station engine pipe field bus container
  well tunnel depot kiln orchard clinic warehouse ferry tractor pump turbine boiler mast quarry vineyard sawmill crane
  greenhouse barrack canal lighthouse reactor slipway granary tannery loom foundry cistern hangar pontoon beehive silo
  dredger weir sluice gantry viaduct brickyard dairy hatchery plantation refinery smelter laboratory archive chapel
  stadium kennel stable nursery carousel monastery observatory planetarium aquarium cemetery causeway funicular trolley
  locomotive wagon barge tugboat trawler catamaran glider helicopter parachute antenna transformer insulator battery
  generator compressor valve gasket piston crankshaft flywheel bearing anvil lathe chisel plough harrow scythe sickle
  thresher sieve mortar kettle furnace oven chimney gutter shutter awning cobblestone kerb lamp signpost milestone
  turnstile ticket ledger stamp seal banner medal trumpet cello bassoon piano harp drum mural fresco mosaic tapestry
  carpet blanket tent hammock lantern candle thermometer barometer sextant compass telescope microscope pipette vial
  syringe stretcher crutch splint bandage mattress cradle perambulator bicycle tricycle sledge snowplough icebreaker
  avalanche glacier moraine geyser lagoon mangrove dune estuary marsh peatland heath copse spruce cedar baobab walnut
  almond apricot quince pomegranate lentil chickpea sorghum cassava turnip beetroot cucumber gherkin artichoke
  camel donkey heifer ewe gander turkey pheasant heron osprey sturgeon herring anchovy oyster mussel lobster prawn
  violinist beekeeper midwife cartographer stonemason cobbler cooper glazier thatcher surveyor archivist botanist
  seismologist hydrologist veterinarian pharmacist dentist locksmith welder plumber electrician stevedore gardener`)

const kinds = words(`
  new old small large local public private rural northern southern eastern western coastal former wooden concrete
  abandoned flooded rusty leased rented mobile floating underground provisional disused refurbished unlicensed insured
  solar thermal hydraulic electric diesel prefabricated listed medieval baroque colonial experimental municipal
  cooperative seasonal riverside mountain alpine desert island suburban derelict fireproof watertight portable
  refrigerated armoured unmanned striped crimson turquoise copper granite marble bamboo enamel porcelain leather woollen`)

/** What is done to things, in sentences that need no one who acts. */
const deeds = words(`
  counted repaired insured repainted inspected catalogued auctioned dismantled photographed measured donated rented
  licensed renumbered vaccinated replanted rewired fumigated salvaged mortgaged relocated excavated drained galvanised
  waterproofed subsidised translated digitised weighed sealed impounded`)

const firms = words(`
  Works Shipping Textiles Foundry Institute Dairy Insurance Orchards Railways Cement Fisheries Museum Laboratories
  Cooperative Timber Observatory Brewery Ceramics Savings Telegraph Printers Mining Breweries Seeds Optics Cycles`)

/** "granary", "granaries": all of the list go by these rules. */
function plural(thing: string): string {
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(thing) ? `${thing}es` : `${thing}s`
}

/** "Belmoton Textiles" */
const firm = (dice: Dice): string => `${townName(dice)}${dice.pick(['', 'ov', 'en', 'ari'])} ${dice.pick(firms)}`
const many = (dice: Dice): string => `${dice.between(2, 989)} ${some(dice)}`
const some = (dice: Dice): string => `${dice.pickEarly(kinds)} ${plural(dice.pickEarly(things))}`
const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a')
const one = (dice: Dice): string => {
  const kind = dice.pickEarly(kinds)
  return `${article(kind)} ${kind} ${dice.pickEarly(things)}`
}

type Sentence = (dice: Dice) => string

const sentences: readonly [Sentence, ...Sentence[]] = [
  (dice) => `A list of ${firm(dice)} names ${many(dice)}, ${many(dice)} and ${one(dice)}.`,
  (dice) => `In the district of ${townName(dice)}, ${many(dice)} were ${dice.pick(deeds)} within ${weeks(dice)}.`,
  (dice) => `${firm(dice)} owns ${many(dice)} there, and ${one(dice)} that was ${dice.pick(deeds)} twice.`,
  (dice) => `The cost of ${one(dice)} near ${townName(dice)} has risen to ${money(dice)}.`,
  (dice) =>
    `A study numbered ${townName(dice).slice(0, 2).toUpperCase()}-${dice.between(100, 9999)} is about ${some(dice)} and ${some(dice)}.`,
  (dice) => `Of ${many(dice)}, only ${dice.between(2, 60)} have been ${dice.pick(deeds)} so far.`,
  (dice) => `${one(dice).replace(/^a/, 'A')} called ${townName(dice)} stands between ${some(dice)} and ${some(dice)}.`,
  (dice) => `${firm(dice)} and ${firm(dice)} share the bill of ${money(dice)} for ${some(dice)}.`,
  (dice) => `Until the spring, ${some(dice)} will be ${dice.pick(deeds)} in ${townName(dice)} and ${townName(dice)}.`,
]

const weeks = (dice: Dice): string => `${dice.between(2, 40)} weeks`
const money = (dice: Dice): string => `${dice.between(2, 940)}.${dice.between(1, 9)} million`

/** So many sentences of one event or one reporter. */
export function particulars(dice: Dice, count: number): string[] {
  return Array.from({ length: count }, () => dice.pick(sentences)(dice))
}

/** What somebody says of it: `Nobody insures flooded orchards for nothing`. */
export function remark(dice: Dice): string {
  return dice.pick<Sentence>([
    () => `Nobody pays for ${some(dice)} twice`,
    () => `We began with ${one(dice)} and will end with ${some(dice)}`,
    () => `${one(dice).replace(/^a/, 'A')} is worth more than ${many(dice)}`,
    () => `Who wants ${some(dice)} must first look after ${some(dice)}`,
  ])(dice)
}
