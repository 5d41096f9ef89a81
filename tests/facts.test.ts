/** Facts drawn from invented reports: other leaders, other verbs, and the traps that names, places and plans set. */
import { describe, expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import type { Facts, PublisherProfile } from '../src/model.ts'
import { generic } from '../src/publishers/generic.ts'
import { articleFrom, report } from './extracted-article.ts'
import { processorTime } from './processor-time.ts'

/** A Thursday. */
const STAMP = 'Published: 12 October 2023 10:00'

const factsOf = (...paragraphs: readonly string[]) => drawFacts(report('Ministers in contact', STAMP, ...paragraphs))
const eventsOf = (...paragraphs: readonly string[]): readonly string[] =>
  factsOf(...paragraphs).events.map(({ id }) => id)
const countriesOf = (...paragraphs: readonly string[]): string => {
  const { acting, mentioned } = factsOf(...paragraphs).countries
  return `${acting.join(' ')} / ${mentioned.join(' ')}`
}
const peopleOf = (...paragraphs: readonly string[]): readonly string[] =>
  factsOf(...paragraphs).people.map(({ name, role, country }) => `${name}, ${role}, ${country}`)

/** The bases of all evidence a rule gave. */
const rulesOf = (evidence: Facts['evidence'], rule: string): readonly string[] =>
  Object.values(evidence)
    .flat()
    .filter((entry) => entry.rule === rule)
    .map(({ basis }) => basis)

describe('events: who was in contact, how and when', () => {
  test.each([
    [
      'Turkish President Recep Tayyip Erdogan spoke by phone with his Russian counterpart Vladimir Putin on Wednesday, the Turkish presidency said.',
      '2023-10-11-ru-tr-phone',
    ],
    [
      'U.S. Secretary of State Antony Blinken met his Indian counterpart S. Jaishankar in New Delhi on Tuesday.',
      '2023-10-10-in-us-meeting',
    ],
    [
      'The leaders of France and Germany signed a new friendship treaty in Aachen on Monday.',
      '2023-10-09-de-fr-meeting',
    ],
    [
      'The foreign ministers of Russia, Iran and Türkiye met in Astana on Oct. 10 to discuss Syria.',
      '2023-10-10-ir-ru-tr-meeting',
    ],
    [
      "Iran's Foreign Minister Hossein Amir-Abdollahian and his Saudi counterpart, Prince Faisal bin Farhan, held a video conference on Sunday.",
      '2023-10-08-ir-sa-video',
    ],
    [
      'In a phone call on Monday, Indian Prime Minister Narendra Modi told Israeli Prime Minister Benjamin Netanyahu that India stands with Israel.',
      '2023-10-09-il-in-phone',
    ],
    [
      'French President Emmanuel Macron telephoned Israeli Prime Minister Benjamin Netanyahu late on Sunday, the Elysee said.',
      '2023-10-08-fr-il-phone',
    ],
    [
      'Talks between Iran and the United States on a prisoner swap were held in Muscat on Sunday.',
      '2023-10-08-ir-us-meeting',
    ],
    [
      'President Joe Biden spoke with Chinese President Xi Jinping on Tuesday in a call that lasted two hours.',
      '2023-10-10-cn-us-phone',
    ],
    ['Russia and Ukraine exchanged 50 prisoners of war each on Tuesday, officials said.', '2023-10-10-ru-ua-other'],
    [
      'Australian Prime Minister Anthony Albanese met Chinese Premier Li Qiang in Beijing yesterday.',
      '2023-10-11-au-cn-meeting',
    ],
    [
      'Chinese Foreign Minister Wang Yi arrived in Jakarta on Tuesday for a two-day visit to Indonesia.',
      '2023-10-10-cn-id-visit',
    ],
    [
      'The Japanese Foreign Ministry said in a statement on Monday that it had lodged a protest.',
      '2023-10-09-jp-statement',
    ],
  ])('%s', (lead, id) => expect(eventsOf(lead)).toEqual([id]))

  test('separate calls are one event for each counterpart, in the order told', () => {
    const lead =
      'Brazilian Foreign Minister Mauro Vieira held separate phone calls with Argentine Foreign Minister Santiago Cafiero and Chilean Foreign Minister Alberto van Klaveren on Tuesday.'
    expect(eventsOf(lead)).toEqual(['2023-10-10-ar-br-phone', '2023-10-10-br-cl-phone'])
  })

  test('a weekday that is the day of the stamp is that day; the day before a plan counts, not the plan’s', () => {
    expect(
      eventsOf('Thai Prime Minister Srettha Thavisin met Malaysian Prime Minister Anwar Ibrahim on Thursday.'),
    ).toEqual(['2023-10-12-my-th-meeting'])
    expect(
      eventsOf(
        'Polish Foreign Minister Zbigniew Rau met Czech Foreign Minister Jan Lipavsky on October 10, ahead of a summit on Friday.',
      ),
    ).toEqual(['2023-10-10-cz-pl-meeting'])
  })

  test('a place is kept as printed', () => {
    const lead =
      'Vietnamese Prime Minister Pham Minh Chinh held talks with his Lao counterpart Sonexay Siphandone on Monday in Ha Long, Quang Ninh Province.'
    expect(factsOf(lead).events.map(({ place }) => place)).toEqual(['Ha Long, Quang Ninh Province'])
    expect(
      factsOf('Russian and American diplomats met on Tuesday to discuss the war in Ukraine.').events.map(
        ({ place }) => place,
      ),
    ).toEqual([null])
  })

  test.each([
    ['planned', 'Chinese President Xi Jinping will meet Russian President Vladimir Putin in Moscow on Thursday.'],
    [
      'cancelled',
      'A phone call between Ukrainian President Volodymyr Zelenskyy and Hungarian Prime Minister Viktor Orban planned for Monday was cancelled.',
    ],
    [
      'did not happen',
      'Armenian Prime Minister Nikol Pashinyan did not meet Azerbaijani President Ilham Aliyev on Monday.',
    ],
    ['denied', 'Pakistan on Monday denied that its foreign minister had met his Israeli counterpart.'],
    ['only agreed on', 'The leaders of Japan and South Korea agreed to meet on Monday.'],
    [
      'without a day',
      'Russian Foreign Minister Sergei Lavrov has met Turkish Foreign Minister Hakan Fidan several times.',
    ],
    [
      'yet to come',
      'Egyptian Foreign Minister Sameh Shoukry spoke ahead of a meeting with Jordanian Foreign Minister Ayman Safadi on Thursday.',
    ],
    ['background', 'Ukraine is waiting for tanks promised by Germany.'],
  ])('none for what is %s', (_, lead) => expect(eventsOf(lead)).toEqual([]))

  test('none for what stands only in the background', () => {
    expect(
      eventsOf(
        'The harvest was good.',
        'Farmers were glad.',
        'Russian President Vladimir Putin met Belarusian President Alexander Lukashenko on Monday.',
      ),
    ).toEqual([])
  })

  test('none without any day of the publisher’s own; from the collector’s day only as inferred', () => {
    const text =
      'Lavrov calls Fidan\ndate 2023-10-12\nRussian Foreign Minister Sergei Lavrov phoned Turkish Foreign Minister Hakan Fidan on Monday.'
    expect(drawFacts(articleFrom(text, { headline: 1, body: [3] })).events).toEqual([])
    const facts = drawFacts(articleFrom(text, { headline: 1, scrape: [2], body: [3] }))
    expect(facts.published).toBeNull()
    expect(facts.events.map(({ id }) => id)).toEqual(['2023-10-09-ru-tr-phone'])
    expect(rulesOf(facts.evidence, 'event-day')).toEqual(['inferred'])
  })

  test('a separate counterpart has the lead and the section its crosshead names', () => {
    const text = [
      'Indian FM holds talks',
      STAMP,
      'Indian Foreign Minister S. Jaishankar on Monday held phone talks respectively with Omani Foreign Minister Badr Albusaidi and Qatari Foreign Minister Mohammed Al Thani.',
      'India and Oman',
      'They spoke of trade.',
      'Qatar and the Gulf',
      'They spoke of gas.',
    ].join('\n')
    const { events } = drawFacts(articleFrom(text, { headline: 1, stamps: [2], body: [3, -4, 5, -6, 7] }))
    expect(events.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['2023-10-09-in-om-phone', [1, 2]],
      ['2023-10-09-in-qa-phone', [1, 3]],
    ])
  })
})

describe('countries: acting, mentioned, or none', () => {
  test.each([
    ['Niger and Nigeria agreed to reopen their border.', 'NE NG / '],
    ["The Democratic People's Republic of Korea (DPRK) fired a missile, the Republic of Korea said.", 'KP KR / '],
    ['South Korea and N. Korea exchanged fire over the Korean Peninsula, a Korean expert said.', 'KP KR / '],
    ['Equatorial Guinea, Guinea-Bissau, Papua New Guinea and Guinea signed it.', 'GN GQ GW PG / '],
    ['It was read in the Democratic Republic of the Congo and the Republic of the Congo.', ' / CD CG'],
    ['The war reached Sudan and South Sudan.', ' / SD SS'],
    ['Ships crossed the South China Sea, the Indian Ocean and the Gulf of Mexico.', ' / '],
    ['The turkey was served with china, as in Turkey.', ' / TR'],
    ['Michael Jordan, Chad Smith and Israel Katz were there.', ' / '],
    ['Jordan thanked Chad.', 'JO / TD'],
    ['He paid 300 U.S. dollars for the Korea Herald and China Daily.', ' / '],
    ['The Communist Party of China met; Xinhua and CGTN wrote of it.', ' / '],
    ['American and Dutch firms, a Swiss bank.', ' / CH NL US'],
    ['It was shown in Hong Kong, Macao, Taiwan and Palestine.', ' / HK MO PS TW'],
    ['The mayor of Atlanta, Georgia, and the Georgia Senate.', ' / '],
    ['He came from Georgia and Armenia.', ' / AM GE'],
    ['Britain, the UAE and the U.K. were named; so was us.', ' / AE GB'],
    ['Indo-Pacific policy, Latin American markets, West Indian cricket.', ' / '],
    ['Congo, a River of song.', ' / CG'],
  ])('%s', (text, wanted) => expect(countriesOf(text)).toBe(wanted))

  test.each([
    [
      'officials who speak',
      'The harvest was good.',
      'Danish Foreign Minister Lars Lokke Rasmussen said Ukraine needs grain.',
      'DK / UA',
    ],
    ['a ministry that speaks', 'The harvest was good.', 'The Indian Foreign Ministry condemned Pakistan.', 'IN / PK'],
    ['a seat of government', 'The harvest was good.', 'The Kremlin said Poland was wrong.', 'RU / PL'],
    ['a capital that speaks', 'The harvest was good.', 'Tokyo urged Beijing to explain.', 'JP / CN'],
    ['a capital as a place', 'The harvest was good.', 'He lives in Tokyo near Beijing.', ' / '],
    ['a side', 'The harvest was good.', 'The Egyptian side is willing to help Libya.', 'EG / LY'],
    [
      'a crisis named after one',
      'The harvest was good.',
      'They spoke of the Ukraine crisis and Syria-Iraq ties.',
      ' / IQ SY UA',
    ],
    ['one that is supported', 'The harvest was good.', 'He would support Kenya in hosting the talks.', ' / KE'],
    [
      'what somebody says of one',
      'The harvest was good.',
      'Brazilian President Luiz Inacio Lula da Silva said Argentina will pay.',
      'BR / AR',
    ],
    ['what is quoted', 'The harvest was good.', '"Canada announced it," she wrote.', ' / CA'],
    [
      'who speaks between two quotes',
      'The harvest was good.',
      '"Yes," Canadian Foreign Minister Melanie Joly said, "Mexico announced it."',
      'CA / MX',
    ],
    ['a former office', 'The harvest was good.', 'Former Peruvian President Alejandro Toledo said no.', ' / PE'],
    [
      'background',
      'The harvest was good.',
      'Since the war, Serbian President Aleksandar Vucic met Greek Prime Minister Kyriakos Mitsotakis.',
      ' / GR RS',
    ],
  ])('%s', (_, lead, paragraph, wanted) => expect(countriesOf(lead, paragraph)).toBe(wanted))

  test('who a sentence is put down to is no party to it', () => {
    expect(
      countriesOf(
        'Omani Foreign Minister Badr Albusaidi met Kenyan President William Ruto, the Ethiopian Foreign Ministry said.',
      ),
    ).toBe('ET KE OM / ')
    expect(
      eventsOf(
        'Omani Foreign Minister Badr Albusaidi met Kenyan President William Ruto on Monday, the Ethiopian Foreign Ministry said.',
      ),
    ).toEqual(['2023-10-09-ke-om-meeting'])
  })

  test('a headline’s office-holders act, a dateline and a crosshead don’t', () => {
    const text = [
      'Chilean, Peruvian FMs hold talks',
      STAMP,
      'HAVANA - They met again.',
      'Bolivia and water',
      'All went well.',
    ].join('\n')
    const facts = drawFacts(
      articleFrom(text, { headline: 1, stamps: [2], body: [3, -4, 5], dateline: { place: 'HAVANA', length: 9 } }),
    )
    expect(facts.countries).toEqual({ acting: ['CL', 'PE'], mentioned: ['BO'] })
    expect(facts.dateline).toEqual({ place: 'HAVANA', country: 'CU', date: null })
  })

  test('the publisher’s own name is no country', () => {
    const profile: PublisherProfile = { ...generic, id: 'kenya-star', name: 'Kenya Star' }
    const facts = drawFacts(
      articleFrom('A good harvest\nThe Kenya Star has learned of it in Uganda.', { profile, headline: 1, body: [2] }),
    )
    expect(facts.countries).toEqual({ acting: [], mentioned: ['UG'] })
  })

  test('in a language without a table of its own countries are named, and nobody acts', () => {
    const text =
      'Ontmoeting in Wenen\nDe ministers van Frankrijk en Oostenrijk ontmoetten elkaar maandag, daarna ook Japan.'
    const facts = drawFacts(articleFrom(text, { headline: 1, body: [2], language: 'nl' }))
    expect(facts.countries).toEqual({ acting: [], mentioned: ['AT', 'FR', 'JP'] })
    expect([facts.people, facts.events]).toEqual([[], []])
  })
})

describe('people: full names with an office', () => {
  test.each([
    ['Saudi Crown Prince Mohammed bin Salman spoke.', 'Mohammed bin Salman, Crown Prince, SA'],
    ["Ukraine's president, Volodymyr Zelenskyy, spoke.", 'Volodymyr Zelenskyy, president, UA'],
    ['Minister of Foreign Affairs of Ukraine Dmytro Kuleba spoke.', 'Dmytro Kuleba, Minister of Foreign Affairs, UA'],
    ['The president of Brazil, Luiz Inácio Lula da Silva, spoke.', 'Luiz Inácio Lula da Silva, president, BR'],
    ['Foreign Minister Park Jin of the Republic of Korea (ROK) spoke.', 'Park Jin, Foreign Minister, KR'],
    ['Kremlin spokesman Dmitry Peskov spoke.', 'Dmitry Peskov, Kremlin spokesman, RU'],
    ['UN Secretary-General Antonio Guterres spoke.', 'Antonio Guterres, UN Secretary-General, null'],
    [
      'Wang Yi, a member of the Political Bureau of the CPC Central Committee and Chinese foreign minister, spoke.',
      'Wang Yi, foreign minister, CN',
    ],
    [
      'Deputy Prime Minister and Minister of Foreign Affairs Ishaq Dar spoke.',
      'Ishaq Dar, Deputy Prime Minister and Minister of Foreign Affairs, PK',
    ],
    [
      'Wang Yi, director of the Office of the Central Commission for Foreign Affairs, spoke.',
      'Wang Yi, director of the Office of the Central Commission for Foreign Affairs, CN',
    ],
    ['Chinese Ambassador to Tanzania Chen Mingjian spoke.', 'Chen Mingjian, Ambassador, CN'],
    ['He met his Kazakh counterpart Murat Nurtleu.', 'Murat Nurtleu, null, KZ'],
  ])('%s', (text, wanted) => expect(peopleOf(text)).toEqual([wanted]))

  test('holders told in the order of their countries', () => {
    expect(peopleOf('The presidents of Kyrgyzstan and Tajikistan, Sadyr Japarov and Emomali Rahmon, met.')).toEqual([
      'Sadyr Japarov, president, KG',
      'Emomali Rahmon, president, TJ',
    ])
  })

  test('short forms are the same person, and single names none', () => {
    expect(
      peopleOf(
        'Pakistani Foreign Minister Bilawal Bhutto Zardari met President Aliyev.',
        'Zardari thanked him. Foreign Minister Bhutto Zardari then left.',
      ),
    ).toEqual(['Bilawal Bhutto Zardari, Foreign Minister, PK'])
  })

  test.each([
    'In New York, the president of Iran spoke.',
    'Theresa and Monday Chair were there.',
    'The director Tom Jones spoke.',
  ])('nobody in: %s', (text) => expect(peopleOf(text)).toEqual([]))

  test('a country nobody prints is that of the known holder in that year, and marked inferred', () => {
    const facts = factsOf('President Vladimir Putin spoke.')
    expect(facts.people.map(({ id, country }) => [id, country])).toEqual([['vladimir-putin', 'RU']])
    expect(rulesOf(facts.evidence, 'country-of-office-holder')).toEqual(['inferred'])
  })

  test('a name without Latin letters has a stable id', () => {
    const [one, other] = [1, 2].map(() => factsOf('Chinese Foreign Minister 王毅 spoke, Wang Yi said.').people)
    expect(one).toEqual(other)
  })
})

describe('clocks', () => {
  const clocksOf = (stamp: string, timeZone: string | null = null) => {
    const profile: PublisherProfile = { ...generic, timeZone }
    const facts = drawFacts(
      articleFrom(`A headline\n${stamp}\nText.`, { profile, headline: 1, stamps: [2], body: [3] }),
    )
    return [facts.published, facts.updated, facts.timeBasis]
  }
  test.each([
    ['Updated 08:38, 10-Jan-2023', 'Asia/Shanghai', [null, '2023-01-10T08:38+08:00', 'publisher']],
    ['Updated 08:38, 10-Jan-2023', null, [null, '2023-01-10T08:38', 'none']],
    ['10:31 UTC+8, 2023-01-10', 'Europe/Paris', ['2023-01-10T10:31+08:00', null, 'stated']],
    ['10:31, July 1, 2023', 'Europe/Paris', ['2023-07-01T10:31+02:00', null, 'publisher']],
    ['10:31, January 1, 2023', 'Europe/Paris', ['2023-01-01T10:31+01:00', null, 'publisher']],
    ['2022-03-31', 'Asia/Shanghai', ['2022-03-31', null, 'none']],
    [
      'Published August 28, 2021 - Updated August 29, 2021 07:55pm',
      'Asia/Karachi',
      ['2021-08-28', '2021-08-29T19:55+05:00', 'publisher'],
    ],
    ['发布时间:2019-12-19 15:16:33', null, ['2019-12-19T15:16:33', null, 'none']],
    ['2 days ago', 'Asia/Shanghai', [null, null, 'none']],
  ])('%s in %s', (stamp, zone, wanted) => expect(clocksOf(stamp, zone)).toEqual(wanted))

  test('a labelled stamp is believed before a bare one, which may be the site’s clock', () => {
    const text = 'October 30, 2023\nA headline\nPublished October 12, 2023\nText.'
    expect(drawFacts(articleFrom(text, { headline: 2, stamps: [1, 3], body: [4] })).published).toBe('2023-10-12')
  })

  test('an undated page stays undated, whatever the collector noted', () => {
    const text = 'date 2023-10-12\nA headline\nText.'
    const facts = drawFacts(articleFrom(text, { headline: 2, scrape: [1], body: [3] }))
    expect([facts.published, facts.updated, facts.timeBasis]).toEqual([null, null, 'none'])
  })
})

test('organisations by their longest name', () => {
  expect(
    factsOf('The UN Security Council met; the SCO, NATO and the World Health Organization didn’t. Whoever eu was.')
      .organisations,
  ).toEqual(['nato', 'shanghai-cooperation-organization', 'un-security-council', 'who'])
})

test('takes time in proportion to the text, whatever it is', () => {
  const units = [
    'China ',
    'Chinese President Xi Jinping met ',
    'met ',
    'Foreign ',
    'Monday ',
    'said, ',
    'China, ',
    '"',
    'in Paris ',
    ', the ',
    'a. B. ',
  ]
  for (const unit of units) {
    const started = processorTime()
    factsOf(unit.repeat(30_000 / unit.length))
    expect(processorTime() - started, unit).toBeLessThan(5000)
  }
}, 60_000)
