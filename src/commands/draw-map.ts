/** `npm run draw:map`: draws the world anew from Natural Earth, as `world-atlas` brings it, and writes it as data. */
import countries from 'world-countries/countries.json' with { type: 'json' }
import { drawWorld, type WorldTopology } from '../atlas/draw-world.ts'
import { readText, writeIfChanged } from '../files.ts'
import { runCommand } from './cli.ts'

const atlas = 'node_modules/world-atlas/countries-110m.json'
const mapFile = 'src/reference/world-map.json'

await runCommand({
  name: 'draw:map',
  operands: '',
  purpose: `Draws the map of countries from Natural Earth and writes it to ${mapFile}. A build never runs this.`,
  options: {},
  run: async () => {
    const topology: WorldTopology = JSON.parse(readText(atlas) ?? '')
    writeIfChanged(mapFile, `${JSON.stringify(drawWorld(topology, countries))}\n`)
    console.log(`Map written to ${mapFile}`)
    return 0
  },
})
