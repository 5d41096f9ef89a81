/** An English sentence that tells of an ambassador called in → the government that called him, where the sentence only says "the ministry". */
import { mentionFrom } from './country-mentions.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

const ENVOY = /\b(?:ambassador|envoy|charg[ée]|high commissioner|consul)\b/i

/** How an envoy is called to account. */
const SUMMONED =
  /\b(?:summon(?:s|ed)|(?:call|haul)(?:s|ed)\s(?:in|up|over)|(?:was|were|been)\s(?:called|invited|asked|ordered)\s(?:in\s)?to)\b/

const MINISTRY =
  /\b(?:[Tt]he|[Ii]ts)\s(?<body>(?:[Ff]oreign\s(?:[Mm]inistry|[Oo]ffice|[Mm]inister)|Ministry\sof\s(?:Foreign|External)\sAffairs|[Mm]inistry|MFA))\b(?!\s(?:of|spokes\p{L}+|official))/u

/**
 * The summoning body with its country: the one the envoy is sent to, else the report's own.
 * @param home whose body issued the report, or where it was filed
 */
export function summoner({ text, officials, mentions }: Sentence, home: string | null): readonly Party[] {
  const envoy = officials.find(({ role, countries }) => ENVOY.test(role ?? '') && countries.length === 1)
  const body = SUMMONED.test(text) ? MINISTRY.exec(text) : null
  if (!envoy || !body) return []
  const office = envoy.start + text.slice(envoy.start, envoy.end).search(ENVOY)
  const host = mentions
    .slice(mentionFrom(mentions, office))
    .find(({ start }) => start < envoy.end && /\sto\s(?:the\s)?$/.test(text.slice(office, start)))
  const code = host?.code ?? home
  const start = body.index + body[0].length - (body.groups?.body?.length ?? 0)
  if (code === null || envoy.countries.includes(code)) return []
  return [{ kind: 'institution', start, end: body.index + body[0].length, countries: [code], inferred: true }]
}
