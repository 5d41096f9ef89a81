/** Builds the same articles with Dateline and with the site builders that are installed, in turns, each in a process of its own. */
import os from 'node:os'
import path from 'node:path'
import { astroSite, eleventySite, hugoSite, type PeerArticle, type PeerSite } from '../bench/peer-sites.ts'
import type { PeerRuns, Run } from '../bench/peers.ts'
import { emptyFolder, listFiles, pathExists, removeFolder, writeIfChanged } from '../files.ts'
import { generateArticles } from '../generator/records.ts'
import { type Amount, amountOf, generateReports } from '../generator/reports.ts'
import { launcherFile, projectFolder } from './paths.ts'
import { hasProgram, type ProgramCall, timeProcess } from './timed-process.ts'

/** A tool, how its source folder is filled, and what builds it. A build's output folder is always new. */
interface Peer {
  readonly name: string
  readonly folder: string
  readonly fill: (folder: string, amount: Amount) => void
  readonly build: (folder: string, output: string) => ProgramCall
  /** What to take away before each build, so that none profits from the last. */
  readonly forget?: (folder: string) => void
}

export interface PeersOptions {
  readonly reports: number
  readonly rounds: number
  /** Where Astro is installed, if it is. */
  readonly astro: string | undefined
  readonly tell: (text: string) => void
}

export function runPeers({ reports, rounds, astro, tell }: PeersOptions): PeerRuns[] {
  const work = path.join(os.tmpdir(), `dateline-peers-${process.pid}`)
  const sites = findPeers(path.join(work, 'whole'), astro, tell)
  const starts = findPeers(path.join(work, 'start'), astro, () => undefined)
  try {
    for (const peer of sites) peer.fill(peer.folder, amountOf(reports))
    for (const peer of starts) peer.fill(peer.folder, amountOf(1))
    const [runs, startRuns] = [sites, starts].map((peers) => peers.map((): Run[] => []))
    for (let round = 0; round < rounds; round++) {
      for (const [index, peer] of starts.entries()) startRuns?.[index]?.push(runOnce(peer, outputOf(peer, round)))
      for (const [index, peer] of sites.entries()) {
        const run = runOnce(peer, outputOf(peer, round))
        tell(`${peer.name}: ${run.wall.toFixed(2)} s`)
        runs?.[index]?.push(run)
      }
    }
    return sites.map((peer, index) => {
      const { files } = listFiles(outputOf(peer, 0))
      const pages = files.filter(({ source }) => source.endsWith('index.html')).length
      const counted = { articles: reports, pages, files: files.length }
      return { name: peer.name, ...counted, runs: runs?.[index] ?? [], starts: startRuns?.[index] ?? [] }
    })
  } finally {
    for (const { folder } of [...sites, ...starts]) removeFolder(folder)
    removeFolder(work)
  }
}

const outputOf = ({ folder }: Peer, round: number): string => path.join(folder, `built-${round}`)

function findPeers(work: string, astro: string | undefined, tell: (text: string) => void): Peer[] {
  const hugo = hasProgram('hugo', ['version'])
  const astroScript = astro === undefined ? null : path.join(path.resolve(astro), 'node_modules/astro/astro.js')
  const hasAstro = astroScript !== null && pathExists(astroScript)
  if (!hugo) tell('Hugo is left out: it is not installed (apt-get install hugo)')
  if (!hasAstro) tell('Astro is left out: npm install astro@5 --prefix DIR, then --astro DIR')
  return [
    ...(hugo ? [hugoPeer(path.join(work, 'hugo'))] : []),
    eleventyPeer(path.join(work, 'eleventy')),
    dateline(path.join(work, 'dateline-pages'), "Dateline, the peers' pages", {
      command: 'bench-pages',
      settings: 'show: {twins: false, sources: false, citations: false, feeds: false}\n',
    }),
    dateline(path.join(work, 'dateline-plain'), 'Dateline, no twins or sources', {
      command: 'build',
      settings: 'show: {twins: false, sources: false}\n',
    }),
    dateline(path.join(work, 'dateline'), 'Dateline, all pages', { command: 'build', settings: '' }),
    ...(hasAstro
      ? [astroPeer(path.join(path.resolve(astro ?? ''), `peer-${process.pid}-${path.basename(work)}`), astroScript)]
      : []),
  ]
}

function hugoPeer(folder: string): Peer {
  return {
    name: 'Hugo',
    folder,
    fill: fillWith(hugoSite),
    build: (from, output) => ({ program: 'hugo', args: ['--quiet', '--source', from, '--destination', output] }),
  }
}

function eleventyPeer(folder: string): Peer {
  const script = path.join(projectFolder, 'node_modules/@11ty/eleventy/cmd.cjs')
  return {
    name: 'Eleventy, the usual way',
    folder,
    fill: fillWith(eleventySite),
    build: (_, output) => ({ program: process.execPath, args: [script, '--quiet', `--output=${output}`] }),
  }
}

function astroPeer(folder: string, script: string): Peer {
  return {
    name: 'Astro',
    folder,
    fill: fillWith(astroSite),
    build: (from, output) => ({
      program: process.execPath,
      args: [script, 'build', '--root', from],
      env: { PEER_OUT: output, ASTRO_TELEMETRY_DISABLED: '1' },
    }),
    forget: (from) => removeFolder(path.join(from, '.astro')),
  }
}

/**
 * Dateline gets the raw text dumps. They are cleaned before the first round, and what was made of each of them stays; pages are
 * all new.
 */
function dateline(
  folder: string,
  name: string,
  { command, settings }: { readonly command: 'build' | 'bench-pages'; readonly settings: string },
): Peer {
  const build = (from: string, output: string): ProgramCall => {
    const places = ['--content', path.join(from, 'content'), '--output', output, '--cache', path.join(folder, 'cache')]
    const kept = command === 'bench-pages' ? ['--kept', path.join(folder, 'kept')] : []
    return { program: process.execPath, args: [launcherFile, command, ...places, ...kept] }
  }
  return {
    name,
    folder,
    fill: (into, amount) => {
      const content = path.join(into, 'content')
      for (const { text, truth } of generateReports(amount)) writeIfChanged(path.join(content, 'raw', truth.file), text)
      writeIfChanged(path.join(content, 'archive.yml'), `title: News\n${settings}`)
      const first = path.join(into, 'first')
      timeProcess(build(into, first), projectFolder)
      removeFolder(first)
    },
    build,
  }
}

function fillWith({ fixed, article }: PeerSite): Peer['fill'] {
  return (folder, amount) => {
    emptyFolder(folder)
    for (const [name, text] of fixed) writeIfChanged(path.join(folder, name), text)
    for (const { id, title, published, publisher, countries, body } of generateArticles(amount)) {
      const plain: PeerArticle = {
        id,
        title: title ?? id,
        day: (published ?? '2000-01-01').slice(0, 10),
        publisher: publisher?.name ?? '',
        countries: [...countries.acting, ...countries.mentioned].map((code) => code.toLowerCase()),
        body,
      }
      const [name, text] = article(plain)
      writeIfChanged(path.join(folder, name), text)
    }
  }
}

function runOnce(peer: Peer, output: string): Run {
  peer.forget?.(peer.folder)
  return timeProcess(peer.build(peer.folder, output), peer.name.startsWith('Dateline') ? projectFolder : peer.folder)
}
