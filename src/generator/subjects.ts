/** What invented talks are about: each subject with what is agreed, what is at stake, and what people say of it. */
export interface Subject {
  /** "… to discuss X": fits a lead and a headline. */
  readonly matter: string
  readonly headline: string
  /** "agreed to X"; `#` is a number, `@` a town. */
  readonly deals: readonly [string, ...string[]]
  /** Sentences of detail. */
  readonly details: readonly [string, ...string[]]
  readonly quotes: readonly [string, ...string[]]
}

export const subjects: readonly [Subject, ...Subject[]] = [
  {
    matter: 'rail freight between the two countries',
    headline: 'rail freight',
    deals: ['run # more freight trains a week through @', 'build a container yard at @ within # months'],
    details: [
      'Wagons now wait # hours on average before their papers are stamped.',
      'The line near @ was washed out by floods and reopened only this spring.',
      'Locomotive drivers from both sides will be trained at the depot in @.',
      'Freight on the route has grown by # percent in a year, mostly timber, fertiliser and steel.',
    ],
    quotes: ['A wagon that waits earns nothing', 'Rails bind neighbours more firmly than treaties'],
  },
  {
    matter: 'grain shipments and food prices',
    headline: 'grain shipments',
    deals: ['fix the price of # thousand tonnes of wheat', 'open a grain terminal at @ after # years of delay'],
    details: [
      'Bread has become # percent dearer since the last harvest.',
      'Silos at @ hold barley, maize and rapeseed for about # weeks.',
      'Farmers had protested against imports with tractors on the road to @.',
      'Inspectors will share laboratory results on moisture and fungus.',
    ],
    quotes: ['Nobody should pay for politics at the bakery', 'A full silo is the best argument'],
  },
  {
    matter: 'shared water and irrigation',
    headline: 'river water',
    deals: ['measure the flow of the river at # stations', 'repair the dam above @ in # months'],
    details: [
      'The reservoir stood at # percent of its capacity in August.',
      'Engineers found cracks in a spillway upstream of @.',
      'Rice and cotton growers along the canal have asked for fixed hours of irrigation.',
      'A joint hydrological commission had not convened for # years.',
    ],
    quotes: ['The river was here before the border', 'Water is no side issue for us'],
  },
  {
    matter: 'fishing rights',
    headline: 'fishing rights',
    deals: ['license # trawlers for the coming season', 'release the boats held at @ within # days'],
    details: [
      'Catches of mackerel and squid have fallen by # percent.',
      'Coast guards on both sides will use one radio channel off @.',
      'Crews of # vessels were questioned by harbour police last winter.',
      'Scientists are to count the spawning stock every spring.',
    ],
    quotes: ['Fish carry no passport', 'An empty net helps neither of us'],
  },
  {
    matter: 'electricity exchange',
    headline: 'power link',
    deals: ['lay a # megawatt cable to @', 'trade # megawatts of solar power at night tariffs'],
    details: [
      'Blackouts cut off @ for # hours in January.',
      'The substation needs transformers that take # months to build.',
      'Regulators will publish hourly prices for the interconnector.',
      'Wind turbines on the coast were idle because the grid could not take their power.',
    ],
    quotes: ['A cable has two ends, and so has a bill', 'Light must not stop at a frontier'],
  },
  {
    matter: 'natural gas deliveries',
    headline: 'gas deliveries',
    deals: ['raise deliveries by # percent for the winter', 'settle # million dollars of arrears by instalments'],
    details: [
      'Storage caverns near @ are # percent full.',
      'The compressor station at @ will be overhauled first.',
      'Arbitrators in a dispute over transit fees have heard # witnesses.',
      'Households are to be supplied before chemical plants and glassworks.',
    ],
    quotes: ['Winter does not negotiate', 'Heating is a promise that must be kept'],
  },
  {
    matter: 'student exchanges and scholarships',
    headline: 'student exchanges',
    deals: ['grant # scholarships a year', 'recognise diplomas of # universities, the one at @ among them'],
    details: [
      'About # students from each side now study in the other country.',
      'Language teachers will be sent to schools in @.',
      'A dormitory for nursing and engineering students is to be renovated.',
      'Visas for lecturers will be issued in # days.',
    ],
    quotes: ['A semester abroad outlasts a communiqué', 'We invest in people who will know each other'],
  },
  {
    matter: 'border crossings',
    headline: 'border crossings',
    deals: ['reopen the crossing at @ after # months', 'keep # crossings open around the clock'],
    details: [
      'Lorries queued for # kilometres at the weekend.',
      'Scanners will be installed at @ to look for smuggled cigarettes and fuel.',
      'Shepherds on both sides may use the old bridge with a pass.',
      'Customs officers will work in one building instead of two.',
    ],
    quotes: ['A queue is the worst ambassador', 'Families wait on both sides of that gate'],
  },
  {
    matter: 'earthquake and flood relief',
    headline: 'disaster relief',
    deals: ['keep # rescue teams on call for each other', 'store tents and pumps for # thousand people at @'],
    details: [
      'The quake near @ left # houses without roofs.',
      'Field hospitals treated fractures and dehydration for # weeks.',
      'Sniffer dogs from both countries will train in the quarry at @.',
      'Satellite pictures of swollen rivers will be shared within hours.',
    ],
    quotes: ['The ground shakes without asking for a flag', 'Help that comes late is a condolence'],
  },
  {
    matter: 'vaccines and hospitals',
    headline: 'vaccine supplies',
    deals: ['bottle # thousand doses a month at @', 'exchange # doctors a year'],
    details: [
      'Clinics around @ report # cases of measles.',
      'A cold store for insulin and serums will be rented at the airport.',
      'Pharmacists asked for one register of approved medicines.',
      'Nurses are to be paid for # hours of training abroad.',
    ],
    quotes: ['A germ needs no visa', 'Health begins with a refrigerator that works'],
  },
  {
    matter: 'customs duties',
    headline: 'tariffs',
    deals: ['lower duties on # goods', 'suspend the tariff on tyres and textiles for # months'],
    details: [
      'Two-way trade reached # million dollars in the first half of the year.',
      'Exporters of furniture in @ had lost # percent of their orders.',
      'Lawyers will compare safety rules for toys, cables and batteries.',
      'Anti-dumping complaints about ceramics are to be withdrawn.',
    ],
    quotes: ['Traders want one form, not eleven', 'A duty is a wall that both sides pay for'],
  },
  {
    matter: 'the return of museum pieces',
    headline: 'museum treasures',
    deals: ['return # manuscripts to the library at @', 'lend # bronzes for an exhibition'],
    details: [
      'The pieces were taken from a temple near @ more than # years ago.',
      'Restorers will share methods for parchment, lacquer and ivory.',
      'Curators counted # crates that had never been opened.',
      'An insurer has valued the collection for the first time.',
    ],
    quotes: ['Books have a right to come home, too', 'What was carried off can be carried back'],
  },
  {
    matter: 'direct flights and tourism',
    headline: 'direct flights',
    deals: ['allow # flights a week to @', 'drop visas for stays of up to # days'],
    details: [
      'Hotels in @ counted # percent more guests than a year before.',
      'Pilots must be certified for the mountain approach.',
      'Travel agencies asked for refunds to be regulated.',
      'Runway lights are being replaced and the terminal painted.',
    ],
    quotes: ['A ticket should cost less than a month of rent', 'Guests are the best witnesses'],
  },
  {
    matter: 'migrant workers',
    headline: 'migrant workers',
    deals: ['register # thousand seasonal workers', 'open an office for contracts at @ in # weeks'],
    details: [
      'Agents had charged welders and carers up to # dollars for a permit.',
      'A hotline in both languages received # calls in its first month.',
      'Wages will be paid through banks, and passports stay with their owners.',
      'Inspectors may visit building sites near @ without notice.',
    ],
    quotes: ['A contract nobody can read protects nobody', 'Those who build our houses deserve a door'],
  },
  {
    matter: 'a truce monitoring mission',
    headline: 'truce monitors',
    deals: ['send # observers to the valley of @', 'clear # kilometres of road of mines'],
    details: [
      'Shelling near @ had driven # families from their homes.',
      'Observers will carry cameras but no weapons.',
      'Prisoners are to be exchanged in groups of #.',
      'Aid convoys with flour and blankets were turned back last week.',
    ],
    quotes: ['A handshake is not a peace, but it begins one', 'Silence is what the villages ask for'],
  },
  {
    matter: 'satellites and space research',
    headline: 'space research',
    deals: ['launch # small satellites from @', 'share # hours a week of a radio telescope'],
    details: [
      'The antenna near @ was last used # years ago.',
      'Data on crops, ice and dust storms will be open to universities.',
      'Engineers are to test batteries and solar sails together.',
      'An astronaut will be chosen from # applicants.',
    ],
    quotes: ['From up there nobody sees our border', 'A shared orbit costs half'],
  },
]
