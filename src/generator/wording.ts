/** An event in an outlet's own words. In: what happened and dice, out: a headline and the paragraphs of one telling. */
import { dayWords } from './day-words.ts'
import type { Dice } from './dice.ts'
import type { Happening, Official } from './happenings.ts'
import { particulars } from './particulars.ts'

export interface Telling {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** Codes of countries that are named without acting. */
  readonly mentioned: readonly string[]
}

type Phrase = (told: { a: Official; b: Official; when: string; matter: string; days: number }) => string
type Phrases = readonly [Phrase, ...Phrase[]]

/** "Kenyan Foreign Minister Amina Otieno" */
const inFull = ({ country, office, full }: Official): string => `${country.adjective} ${office} ${full}`
/** "Foreign Minister Amina Otieno of Kenya" */
const ofCountry = ({ country, office, full }: Official): string => `${office} ${full} of ${country.name}`
/** "Ugandan counterpart Moses Mensah" */
const counterpart = ({ country, full }: Official): string => `${country.adjective} counterpart ${full}`

const leads: Readonly<Record<Happening['mode'], Phrases>> = {
  phone: [
    ({ a, b, when, matter }) => `${inFull(a)} ${when} held a phone conversation with ${counterpart(b)} on ${matter}.`,
    ({ a, b, when, matter }) => `${inFull(a)} and ${inFull(b)} spoke by telephone ${when} about ${matter}.`,
    ({ a, b, when, matter }) => `${ofCountry(b)} called ${inFull(a)} ${when} to discuss ${matter}.`,
    ({ a, b, when, matter }) => `In a phone call ${when}, ${inFull(a)} and ${counterpart(b)} discussed ${matter}.`,
  ],
  meeting: [
    ({ a, b, when, matter }) =>
      `${inFull(a)} met with ${counterpart(b)} in ${a.country.capital} ${when} to discuss ${matter}.`,
    ({ a, b, when, matter }) =>
      `${inFull(b)} held talks with ${ofCountry(a)} in ${a.country.capital} ${when} on ${matter}.`,
    ({ a, b, when, matter }) =>
      `${inFull(a)} and ${inFull(b)} discussed ${matter} at a meeting in ${a.country.capital} ${when}.`,
    ({ a, b, when, matter }) => `${inFull(a)} ${when} received ${inFull(b)} for talks about ${matter}.`,
  ],
  video: [
    ({ a, b, when, matter }) => `${inFull(a)} and ${counterpart(b)} held a video conference ${when} on ${matter}.`,
    ({ a, b, when, matter }) => `${inFull(a)} ${when} talked via video link with ${ofCountry(b)} about ${matter}.`,
    ({ a, b, when, matter }) => `In a video call ${when}, ${inFull(b)} and ${inFull(a)} discussed ${matter}.`,
  ],
  visit: [
    ({ a, b, when, matter, days }) =>
      `${inFull(b)} arrived in ${a.country.capital} ${when} for a ${days}-day visit to ${a.country.name} on ${matter}.`,
    ({ a, b, when, matter, days }) =>
      `${ofCountry(b)} began a ${days}-day visit to ${a.country.name} ${when} to discuss ${matter}.`,
  ],
}

/** Tells an event on the day of publication; no two dice tell it alike. */
export function tell(happening: Happening, published: string, dice: Dice): Telling {
  const { first: a, second: b, subject, third } = happening
  const when = dayWords(happening.day, published, dice)
  const lead = dice.pick(leads[happening.mode])({ a, b, when, matter: subject.matter, days: dice.between(2, 4) })
  const tellsThird = dice.chance(0.5)
  const middle = dice.shuffle([
    ...happening.details.slice(0, dice.between(2, 4)).map((detail) => attribute(detail, a, b, dice)),
    ...happening.quotes.slice(0, dice.between(1, 2)).map((words) => `"${words}," ${dice.pick([a, b]).short} said.`),
    ...dice.shuffle(happening.particulars).slice(0, dice.between(1, 3)),
    ...particulars(dice, dice.between(2, 4)),
    ...(tellsThird ? [dice.pick(thirds)(third.name)] : []),
  ])
  const welcome = happening.mode === 'visit' ? [`${inFull(a)} welcomed ${b.short} at the airport.`] : []
  const ending = dice.chance(0.5) ? [background(happening, dice)] : []
  return {
    headline: headlineOf(happening, dice),
    paragraphs: [lead, ...welcome, dice.pick(deals)(happening), ...middle, ...ending],
    mentioned: tellsThird ? [third.code] : [],
  }
}

/** The event in two sentences, as a digest has it. */
export function tellBriefly(happening: Happening, published: string, dice: Dice): Telling {
  const { headline, paragraphs } = tell(happening, published, dice)
  return { headline, paragraphs: paragraphs.slice(0, happening.mode === 'visit' ? 3 : 2), mentioned: [] }
}

const deals: readonly [(happening: Happening) => string, ...((happening: Happening) => string)[]] = [
  ({ first, second, deal }) => `${first.short} and ${second.short} agreed to ${deal}.`,
  ({ deal }) => `The two sides agreed to ${deal}, according to a joint statement.`,
  ({ first, deal }) => `Both governments are to ${deal}, the ${first.country.adjective} side said in a statement.`,
  ({ second, deal }) => `${second.short} proposed that the two countries ${deal}, and an agreement was reached.`,
]

const thirds: readonly [(name: string) => string, ...((name: string) => string)[]] = [
  (name) => `The situation in ${name} was discussed as well.`,
  (name) => `They also exchanged views on developments in ${name}.`,
  (name) => `Similar arrangements with ${name} have been under review for some time.`,
]

/** A detail as the reporter's own knowledge, or put in an official's mouth. */
function attribute(detail: string, a: Official, b: Official, dice: Dice): string {
  const inside = detail.charAt(0).toLowerCase() + detail.slice(1, -1)
  return dice.pick([
    () => detail,
    () => `${a.short} noted that ${inside}.`,
    () => `According to ${b.short}, ${inside}.`,
    () => `${detail.slice(0, -1)}, officials said.`,
  ])()
}

/** What was long ago or is yet to come: no event of this report. */
function background({ day, first, second }: Happening, dice: Dice): string {
  const earlier = Number(day.slice(0, 4)) - dice.between(1, 9)
  return dice.pick([
    `The two governments signed a first memorandum in ${earlier}.`,
    `Ministers of both countries last met in ${second.country.capital} in ${earlier}.`,
    `Experts will meet in ${first.country.capital} next month to work out the details.`,
    `A visit by ${second.short} is planned for the coming year.`,
  ])
}

function headlineOf(happening: Happening, dice: Dice): string {
  const { first: a, second: b, mode, deal, quotes, subject } = happening
  const { headline } = subject
  const how = { phone: 'in phone call', meeting: 'at meeting', video: 'by video link', visit: 'during visit' }[mode]
  const officials = `${a.office.split(' ')[0]?.toLowerCase()} ministers`
  const capital = headline.charAt(0).toUpperCase() + headline.slice(1)
  return dice.pick([
    `${bare(a)}, ${bare(b)} discuss ${headline} ${how}`,
    `${a.country.adjective}, ${b.country.adjective} ${officials} talk about ${headline}`,
    `${capital}: ${bare(a)} and ${bare(b)} find common ground`,
    `${a.short}, ${b.short} agree on ${headline}`,
    `${bare(a)} and ${bare(b)} to ${deal}`,
    `${a.short}, ${b.short} agree to ${deal}`,
    `“${dice.pickEarly([quotes[0] ?? headline, ...quotes])}”: ${bare(a)} and ${bare(b)} on ${headline}`,
  ])
}

/** "Netherlands" */
const bare = ({ country: { name } }: Official): string => name.replace(/^the /, '')
