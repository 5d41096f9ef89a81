/** International organisations and parties → id, name and the words a report uses for them. Bodies of one state are left out. */

export interface Organisation {
  readonly id: string
  readonly name: string
  /** As printed, case-sensitive; the name itself needn't be repeated. */
  readonly aliases: readonly string[]
}

export const ORGANISATIONS: readonly Organisation[] = [
  { id: 'united-nations', name: 'United Nations', aliases: ['UN', 'U.N.'] },
  {
    id: 'un-security-council',
    name: 'UN Security Council',
    aliases: ['UNSC', 'U.N. Security Council', 'United Nations Security Council', 'Security Council'],
  },
  {
    id: 'un-general-assembly',
    name: 'UN General Assembly',
    aliases: ['UNGA', 'U.N. General Assembly', 'United Nations General Assembly'],
  },
  { id: 'un-human-rights-council', name: 'UN Human Rights Council', aliases: ['UNHRC', 'Human Rights Council'] },
  { id: 'unhcr', name: 'UN Refugee Agency', aliases: ['UNHCR'] },
  { id: 'unicef', name: 'UNICEF', aliases: ["UN Children's Fund"] },
  { id: 'unesco', name: 'UNESCO', aliases: [] },
  { id: 'unrwa', name: 'UNRWA', aliases: [] },
  { id: 'world-food-programme', name: 'World Food Programme', aliases: ['World Food Program', 'WFP'] },
  { id: 'iaea', name: 'International Atomic Energy Agency', aliases: ['IAEA'] },
  { id: 'who', name: 'World Health Organization', aliases: ['WHO', 'World Health Organisation'] },
  { id: 'wto', name: 'World Trade Organization', aliases: ['WTO', 'World Trade Organisation'] },
  { id: 'imf', name: 'International Monetary Fund', aliases: ['IMF'] },
  { id: 'world-bank', name: 'World Bank', aliases: [] },
  { id: 'icc', name: 'International Criminal Court', aliases: ['ICC'] },
  { id: 'icj', name: 'International Court of Justice', aliases: ['ICJ'] },
  { id: 'red-cross', name: 'International Committee of the Red Cross', aliases: ['ICRC', 'Red Cross'] },
  { id: 'oecd', name: 'OECD', aliases: ['Organisation for Economic Co-operation and Development'] },
  { id: 'opec', name: 'OPEC', aliases: ['OPEC+', 'Organization of the Petroleum Exporting Countries'] },
  {
    id: 'osce',
    name: 'OSCE',
    aliases: [
      'Organization for Security and Co-operation in Europe',
      'Organization for Security and Cooperation in Europe',
    ],
  },
  { id: 'european-union', name: 'European Union', aliases: ['EU', 'E.U.'] },
  { id: 'european-commission', name: 'European Commission', aliases: [] },
  { id: 'european-parliament', name: 'European Parliament', aliases: [] },
  { id: 'council-of-europe', name: 'Council of Europe', aliases: [] },
  { id: 'nato', name: 'NATO', aliases: ['Nato', 'North Atlantic Treaty Organization'] },
  { id: 'brics', name: 'BRICS', aliases: [] },
  {
    id: 'shanghai-cooperation-organization',
    name: 'Shanghai Cooperation Organization',
    aliases: ['SCO', 'Shanghai Cooperation Organisation'],
  },
  {
    id: 'asean',
    name: 'ASEAN',
    aliases: ['Association of Southeast Asian Nations', 'Association of South East Asian Nations'],
  },
  { id: 'apec', name: 'APEC', aliases: ['Asia-Pacific Economic Cooperation'] },
  { id: 'saarc', name: 'SAARC', aliases: ['South Asian Association for Regional Cooperation'] },
  { id: 'quad', name: 'Quad', aliases: ['Quadrilateral Security Dialogue'] },
  { id: 'aukus', name: 'AUKUS', aliases: [] },
  { id: 'african-union', name: 'African Union', aliases: ['AU'] },
  { id: 'ecowas', name: 'ECOWAS', aliases: ['Economic Community of West African States'] },
  { id: 'arab-league', name: 'Arab League', aliases: ['League of Arab States'] },
  { id: 'gulf-cooperation-council', name: 'Gulf Cooperation Council', aliases: ['GCC'] },
  { id: 'oic', name: 'Organisation of Islamic Cooperation', aliases: ['OIC', 'Organization of Islamic Cooperation'] },
  { id: 'organization-of-american-states', name: 'Organization of American States', aliases: ['OAS'] },
  { id: 'mercosur', name: 'Mercosur', aliases: ['MERCOSUR'] },
  { id: 'celac', name: 'CELAC', aliases: ['Community of Latin American and Caribbean States'] },
  { id: 'csto', name: 'Collective Security Treaty Organization', aliases: ['CSTO'] },
  { id: 'eurasian-economic-union', name: 'Eurasian Economic Union', aliases: ['EAEU'] },
  { id: 'cis', name: 'Commonwealth of Independent States', aliases: ['CIS'] },
  { id: 'g7', name: 'G7', aliases: ['G-7', 'Group of Seven'] },
  { id: 'g20', name: 'G20', aliases: ['G-20', 'Group of 20', 'Group of Twenty'] },
  { id: 'g77', name: 'G77', aliases: ['G-77', 'Group of 77'] },
  { id: 'aiib', name: 'Asian Infrastructure Investment Bank', aliases: ['AIIB'] },
  { id: 'asian-development-bank', name: 'Asian Development Bank', aliases: ['ADB'] },
  { id: 'interpol', name: 'Interpol', aliases: ['INTERPOL'] },
  {
    id: 'communist-party-of-china',
    name: 'Communist Party of China',
    aliases: ['CPC', 'Chinese Communist Party', 'CCP'],
  },
  { id: 'workers-party-of-korea', name: "Workers' Party of Korea", aliases: ['WPK'] },
  { id: 'hamas', name: 'Hamas', aliases: [] },
  { id: 'hezbollah', name: 'Hezbollah', aliases: ['Hizbollah', 'Hizbullah'] },
  { id: 'taliban', name: 'Taliban', aliases: [] },
]
