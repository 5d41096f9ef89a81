/**
 * `npm run score:search -- SITE`: how well the search of a built site finds items from words remembered badly, beside
 * Pagefind alone, MiniSearch and Orama, over the same articles and questions in one run. In Node, without a browser.
 */
import path from 'node:path'
import { readText } from '../files.ts'
import type { Article } from '../model.ts'
import { meanReciprocalRank, type SearchQuestion, searchQuestions } from '../pipeline/search-questions.ts'
import { meanGain, type TopicalQuestion, topicalQuestions } from '../pipeline/topical-questions.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError, wholeNumber } from './cli.ts'
import { libraryEngines, type SearchEngine, siteEngines } from './search-engines.ts'

const command: Command = {
  name: 'score:search',
  operands: 'SITE',
  purpose: 'Asks the search of SITE, a built archive, for known items, and other engines for the same.',
  options: { items: { value: 'N', meaning: 'how many articles are asked for (200)' } },
  run,
}

async function run({ operands, options }: Call): Promise<number> {
  const [site, ...more] = operands
  if (site === undefined || more.length > 0) throw new UsageError('name the folder of one built site')
  const articles = readArticles(site)
  const items = wholeNumber(options.items ?? '200')
  const questions = searchQuestions(articles, Math.max(1, Math.floor(articles.length / items)))
  const engines = [...(await siteEngines(site)), ...(await libraryEngines(articles))]
  console.log(`${articles.length} articles, ${questions.length} questions; MRR@10 and milliseconds a question`)
  for (const engine of engines) console.log(await score(engine, questions))
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const topics = topicalQuestions(articles, items / 4, (code) => names.of(code) ?? code)
  console.log(`${topics.length} questions about contacts of two countries; nDCG@10`)
  for (const engine of engines) console.log(await scoreTopics(engine, topics))
  return 0
}

function readArticles(site: string): Article[] {
  const text = readText(path.join(site, 'data', 'articles.jsonl'))
  if (text === null) throw new CommandFailure(`${site} has no data/articles.jsonl`)
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

async function score(engine: SearchEngine, questions: readonly SearchQuestion[]): Promise<string> {
  const start = performance.now()
  const asked: (SearchQuestion & { readonly found: readonly string[] })[] = []
  for (const question of questions) asked.push({ ...question, found: await engine.find(question.query) })
  const each = (performance.now() - start) / Math.max(1, questions.length)
  const slips = ['exact', 'misspelt', 'changed', 'dropped'] as const
  const parts = slips.map((slip) => `${slip} ${three(asked.filter((question) => question.slip === slip))}`)
  return `${engine.name.padEnd(18)} ${three(asked)}  (${parts.join(', ')})  ${each.toFixed(1)} ms`
}

async function scoreTopics(engine: SearchEngine, topics: readonly TopicalQuestion[]): Promise<string> {
  const asked: (TopicalQuestion & { readonly found: readonly string[] })[] = []
  for (const topic of topics) asked.push({ ...topic, found: await engine.find(topic.query) })
  return `${engine.name.padEnd(18)} ${meanGain(asked).toFixed(3)}`
}

function three(asked: Parameters<typeof meanReciprocalRank>[0]): string {
  return meanReciprocalRank(asked).toFixed(3)
}

await runCommand(command)
