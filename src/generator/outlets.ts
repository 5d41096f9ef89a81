/** The pages invented reports stand on: what each outlet prints around an article, and how it writes stamps and datelines. */
import { partsOf } from './day-words.ts'

/** An article before it is laid out. */
export interface Copy {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly published: string
  readonly city: string
}

export interface Outlet {
  readonly name: string
  /** Ids and names of the wire it prints, or null for its own reporters. */
  readonly agency: readonly string[] | null
  /** Where its reports say they were filed: the city of the talks, the wire's own, or nowhere. */
  readonly filedFrom: 'city' | { readonly place: string; readonly country: string } | null
  readonly layOut: (copy: Copy) => readonly string[]
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** The lead with its dateline, and the other paragraphs. */
function withDateline(dateline: string, { paragraphs: [lead = '', ...rest] }: Copy): string[] {
  return [`${dateline} ${lead}`, ...rest]
}

export const outlets: readonly [Outlet, ...Outlet[]] = [
  {
    name: 'Harbour Courier',
    agency: ['reuters', 'Reuters'],
    filedFrom: 'city',
    layOut: (copy) => {
      const { year, short, month, date } = partsOf(copy.published)
      return [
        ...['Harbour Courier', 'Home', 'World', 'Business', 'Sport', 'Sign in', copy.headline, 'By Staff Reporter'],
        ...[`${month} ${date}, ${year} 9:58 PM`, 'Share'],
        ...withDateline(`${copy.city.toUpperCase()}, ${short} ${date} (Reuters) -`, copy),
        ...[
          'Our Standards: The Trust Principles.',
          'Read Next',
          'Ferry timetable changes again',
          'Tea auction closes higher',
        ],
        ...['Privacy policy', `© ${year} Harbour Courier. All rights reserved.`],
      ]
    },
  },
  {
    name: 'Lantern Daily',
    agency: ['xinhua', 'Xinhua'],
    filedFrom: 'city',
    layOut: (copy) => {
      const { year, number, dotted, date } = partsOf(copy.published)
      return [
        ...['Home > World', copy.headline, `Source: Xinhua | ${year}-${number}-${pad(date)} 08:14`],
        ...withDateline(`${copy.city.toUpperCase()}, ${dotted} ${date} (Xinhua) --`, copy),
        ...['Editor: Zhu Lin', 'KEY WORDS: diplomacy', 'Photos', 'Autumn in the hills', 'Contact us', 'Lantern Daily'],
      ]
    },
  },
  {
    name: 'Prairie Sentinel',
    agency: ['ap', 'AP', 'Associated Press'],
    filedFrom: 'city',
    layOut: (copy) => {
      const { year, short, date } = partsOf(copy.published)
      return [
        ...['Prairie Sentinel', 'News | Sports | Farm | Obituaries', copy.headline, 'Associated Press'],
        `${short} ${date}, ${year}`,
        ...withDateline(`${copy.city.toUpperCase()} (AP) —`, copy),
        ...[`Copyright ${year} The Associated Press. All rights reserved.`, 'Most Popular', 'County fair draws crowd'],
      ]
    },
  },
  {
    name: 'Savannah Daily',
    agency: ['afp', 'AFP'],
    filedFrom: 'city',
    layOut: (copy) => {
      const { year, month, date } = partsOf(copy.published)
      return [
        ...[
          'Savannah Daily',
          '',
          'Africa',
          '',
          'World',
          '',
          copy.headline,
          '',
          'AFP',
          '',
          `${date} ${month} ${year} - 07:30`,
          '',
        ],
        ...withDateline(`${copy.city.toUpperCase()} (AFP) -`, copy).flatMap((paragraph) => [paragraph, '']),
        ...['© Agence France-Presse', '', 'More from World', '', 'Rains late again in the north'],
      ]
    },
  },
  {
    name: 'Volga Courier',
    agency: ['tass', 'TASS'],
    filedFrom: { place: 'MOSCOW', country: 'RU' },
    layOut: (copy) => {
      const { year, month, short, date } = partsOf(copy.published)
      return [
        ...['World', 'Economy', 'Defense', `${date} ${short.toUpperCase()} ${year}, 15:27`, copy.headline],
        ...withDateline(`MOSCOW, ${month} ${date}. /TASS/.`, copy),
        ...['Tags', 'Foreign policy', 'Read also', 'Museum opens new wing', `© Volga Courier, ${year}`],
      ]
    },
  },
  {
    name: 'Elbe Observer',
    agency: ['dpa', 'Deutsche Presse-Agentur'],
    filedFrom: 'city',
    layOut: (copy) => {
      const { year, number, date } = partsOf(copy.published)
      return [
        ...['Elbe Observer', 'Politics', 'Culture', copy.headline, `${pad(date)}.${number}.${year}, 17:45`],
        ...withDateline(`${copy.city} (dpa) -`, copy),
        ...['Imprint', 'Data protection', `© ${year} Elbe Observer`],
      ]
    },
  },
  {
    name: 'Peninsula Bulletin',
    agency: ['yonhap', 'Yonhap'],
    filedFrom: { place: 'SEOUL', country: 'KR' },
    layOut: (copy) => {
      const { year, month, dotted, date } = partsOf(copy.published)
      return [
        ...['Go to Contents', copy.headline, `18:09 ${month} ${pad(date)}, ${year}`],
        ...withDateline(`SEOUL, ${dotted} ${date} (Yonhap) --`, copy),
        ...['(END)', 'Keywords', '#diplomacy', 'Most Saved', 'Cherry trees bloom early'],
      ]
    },
  },
  {
    name: 'Sumida Post',
    agency: ['kyodo', 'Kyodo', 'Kyodo News'],
    filedFrom: null,
    layOut: (copy) => {
      const { year, short, date } = partsOf(copy.published)
      return [
        ...['Sumida Post', 'NEWS', 'FEATURES', copy.headline, `KYODO NEWS - 10:14, ${short} ${date}, ${year}`, ''],
        ...copy.paragraphs.flatMap((paragraph) => [paragraph, '']),
        ...['==Kyodo', 'Related stories', 'Night trains make a comeback', '© Sumida Post'],
      ]
    },
  },
  {
    name: 'Anatolian Ledger',
    agency: ['anadolu', 'Anadolu Agency', 'Anadolu', 'AA'],
    filedFrom: null,
    layOut: (copy) => {
      const { year, number, date } = partsOf(copy.published)
      return [
        ...['Anatolian Ledger', 'World', 'Economy', copy.headline, `Anadolu Agency | ${pad(date)}.${number}.${year}`],
        ...copy.paragraphs,
        ...['Related topics', 'Diplomacy', 'Anadolu Agency website contains only a portion of the news stories.'],
      ]
    },
  },
  {
    name: 'Tidewater Times',
    agency: null,
    filedFrom: null,
    layOut: (copy) => {
      const { year, month, date } = partsOf(copy.published)
      return [
        ...[
          'Skip to content',
          'Tidewater Times',
          'Sections',
          'Subscribe',
          '',
          copy.headline,
          '',
          'By Miriam Vance',
          '',
        ],
        ...[`Published ${month} ${date}, ${year}`, ''],
        ...copy.paragraphs.flatMap((paragraph) => [paragraph, '']),
        ...['12 comments', '', 'Sign up for our morning newsletter', '', 'About us', '', `© ${year} Tidewater Times`],
      ]
    },
  },
  {
    name: 'Alpine Echo',
    agency: null,
    filedFrom: 'city',
    layOut: (copy) => {
      const { year, number, date } = partsOf(copy.published)
      return [
        ...['Alpine Echo', 'Region | World | Ski', copy.headline, `${year}-${number}-${pad(date)} 06:40`],
        ...withDateline(`${copy.city}:`, copy),
        ...['Also read', 'Snow closes three passes', 'Newsletter', 'Imprint'],
      ]
    },
  },
]
