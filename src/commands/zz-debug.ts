import { cleanFiles } from './clean-files.ts'
import { listFiles } from '../files.ts'
const [folder, ...names] = process.argv.slice(2)
const listing = listFiles(folder ?? '')
const files = listing.files.filter(({ source }) => names.some((n) => source.startsWith(n)) && !source.endsWith('.json'))
const { articles, refusals, ledgers } = cleanFiles({ ...listing, files }, {})
for (const a of articles) {
  console.log('==', a.source, a.language, 'pub', a.published, 'upd', a.updated, 'agency', a.agency?.id, 'publisher', a.publisher?.id, 'dl', JSON.stringify(a.dateline))
  if (process.env.L) console.log(ledgers[a.id]?.lines.map((l) => `${l.role} [${l.rule}]\t${l.text.slice(0, 90)}`).join('\n'))
  console.log('title', a.title); console.log(a.body)
  console.log('acting', a.countries.acting.join(), 'mentioned', a.countries.mentioned.join())
  console.log(a.people.map((p) => `${p.name} | ${p.role} | ${p.country}`).join('\n'))
  console.log('EVENTS', a.events.map((e) => e.id).join('  '))
}
for (const r of refusals) console.log('REFUSED', r.source, r.reason, r.detail)
