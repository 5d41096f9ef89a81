/** Office titles, by language: the words that head a title and the words that go before or after them. */

export interface OfficeWords {
  /** The word that makes it an office, singular → plural. */
  readonly heads: Readonly<Record<string, string>>
  /** What may stand before the head: "Deputy Foreign", "External Affairs", "State". */
  readonly before: readonly string[]
  /** Joins a portfolio behind the head: "Minister of Defense", "Secretary for Trade". */
  readonly link: readonly string[]
  /** Words a portfolio behind the head is made of. */
  readonly portfolio: readonly string[]
}

const PORTFOLIO = [
  ...'Foreign External Affairs Interior Internal Home Defense Defence Finance Financial Trade Commerce Economy Economic'.split(
    ' ',
  ),
  ...'Economics Health Justice Energy Environment Environmental Culture Cultural Education Agriculture Rural Transport'.split(
    ' ',
  ),
  ...'Transportation Labor Labour Tourism Information Oil Petroleum Planning Development Science Technology Water'.split(
    ' ',
  ),
  ...'Resources Natural Industry Industrial International Cooperation Immigration Security Public Social National'.split(
    ' ',
  ),
  ...'Treasury Relations European Integration Communications Digital Innovation Housing Sports Maritime Fisheries'.split(
    ' ',
  ),
  ...'Climate Ecology Emergency Emergencies Unification Parliamentary Religious Intelligence Investment Infrastructure'.split(
    ' ',
  ),
  ...'Business Strategic Regional Political Religious Works Investments Mines Mining Railways Aviation Veterans Power Electricity Steel Coal Heritage Migration Refugees Logistics Equipment Construction Broadcasting Telecommunications Ports Shipping Roads Forestry Forests Wildlife Hydrocarbons Minerals Employment Skills Pensions Decentralisation Decentralization Enterprise Enterprises Research Hajj Endowments Awqaf Reconciliation Reconstruction Disaster Management Urban Youth Women Gender Space Nuclear Ocean Oceans Food Livestock Irrigation Land Lands Media Diaspora Customs Budget Supply Europe EU Overseas Human Resource Light Citizenship Administration Communication Sport Family Families Children Elderly Population Higher Vocational Training Local Municipal Municipalities Territorial Territories Civil Protection Services Consumer Mineral Metallurgy Textiles Arts Indigenous Peoples Pacific Reform Reforms Governance Democracy Rights Community Communities Antiquities Statistics Cybersecurity Artificial Blue Green Transition Sustainable Sustainability Renewable Physical Spatial Posts Postal Airports Bridges Highways Marine Rivers Drainage Sanitation Nutrition Animal Husbandry Aquaculture Settlements Resettlement Rehabilitation Expatriates Emigrants Prisons Correctional'.split(
    ' ',
  ),
]

export const OFFICES: Readonly<Record<string, OfficeWords>> = {
  en: {
    heads: {
      President: 'Presidents',
      Premier: 'Premiers',
      Chancellor: 'Chancellors',
      Minister: 'Ministers',
      Taoiseach: 'Taoisigh',
      Tánaiste: 'Tánaistí',
      Lawmaker: 'Lawmakers',
      MP: 'MPs',
      Whip: 'Whips',
      Coordinator: 'Coordinators',
      Administrator: 'Administrators',
      Inspector: 'Inspectors',
      Superintendent: 'Superintendents',
      Prosecutor: 'Prosecutors',
      'Prosecutor General': 'Prosecutors General',
      'Inspector General': 'Inspectors General',
      'Solicitor General': 'Solicitors General',
      'Auditor General': 'Auditors General',
      Consul: 'Consuls',
      'Consul-General': 'Consuls-General',
      Attaché: 'Attachés',
      Counsellor: 'Counsellors',
      Ombudsman: 'Ombudsmen',
      Prefect: 'Prefects',
      Magistrate: 'Magistrates',
      Congressman: 'Congressmen',
      Congresswoman: 'Congresswomen',
      Legislator: 'Legislators',
      Parliamentarian: 'Parliamentarians',
      Officer: 'Officers',
      Harbourmaster: 'Harbourmasters',
      Mayor: 'Mayors',
      'Assembly member': 'Assembly members',
      'Member of Parliament': 'Members of Parliament',
      'Consul General': 'Consuls General',
      FM: 'FMs',
      PM: 'PMs',
      Secretary: 'Secretaries',
      'Secretary-General': 'Secretaries-General',
      'Secretary General': 'Secretaries General',
      Councilor: 'Councilors',
      Councillor: 'Councillors',
      King: 'Kings',
      Queen: 'Queens',
      Emir: 'Emirs',
      Amir: 'Amirs',
      Sultan: 'Sultans',
      Prince: 'Princes',
      Emperor: 'Emperors',
      Pope: 'Popes',
      Ambassador: 'Ambassadors',
      Envoy: 'Envoys',
      Representative: 'Representatives',
      Speaker: 'Speakers',
      Chairman: 'Chairmen',
      Chairwoman: 'Chairwomen',
      Chairperson: 'Chairpersons',
      Chair: 'Chairs',
      Spokesperson: 'Spokespersons',
      Spokesman: 'Spokesmen',
      Spokeswoman: 'Spokeswomen',
      Director: 'Directors',
      'Director-General': 'Directors-General',
      'Director General': 'Directors General',
      Commissioner: 'Commissioners',
      Adviser: 'Advisers',
      Advisor: 'Advisors',
      Leader: 'Leaders',
      Diplomat: 'Diplomats',
      Official: 'Officials',
      Chief: 'Chiefs',
      Negotiator: 'Negotiators',
      Delegation: 'Delegations',
      Commander: 'Commanders',
      Governor: 'Governors',
      Senator: 'Senators',
      'Chief of Staff': 'Chiefs of Staff',
      'Attorney General': 'Attorneys General',
      'Head of State': 'Heads of State',
      'Head of Government': 'Heads of Government',
      'Head of Diplomacy': 'Heads of Diplomacy',
      Head: 'Heads',
      Undersecretary: 'Undersecretaries',
      'Under-Secretary': 'Under-Secretaries',
      'Vice-President': 'Vice-Presidents',
      CS: 'CSs',
      "Chargé d'Affaires": "Chargés d'Affaires",
      'Chargé d’Affaires': 'Chargés d’Affaires',
      "Charge d'Affaires": "Charges d'Affaires",
      'Ambassador Extraordinary and Plenipotentiary': 'Ambassadors Extraordinary and Plenipotentiary',
    },
    before: [
      ...['White House', 'Kremlin', 'Pentagon', 'State Department', 'Downing Street'],
      ...'Deputy Vice First Second Third Acting Interim Caretaker Assistant Permanent Senior Special Chief Executive General'.split(
        ' ',
      ),
      ...'Under Prime State Council Crown Ministry Supreme House Senate Parliament Presidential Opposition Top Party Military'.split(
        ' ',
      ),
      ...'High Press Cabinet Central Bank Army Navy Federal Union Principal Associate Federation Managing Climate Peace'.split(
        ' ',
      ),
      ...'Government Nuclear Policy Air Force Mission Trade Lead Police Border Coast Guard Fire County Provincial District Minority Majority Harbour Port Veterinary Naval Fleet Consular Humanitarian Relief Rescue Electoral Shadow Junior Private Medical Scientific Legal Commercial Principal Liaison Returning Forensic'.split(
        ' ',
      ),
      ...'UN U.N. NATO EU AU ASEAN SCO IAEA WHO OSCE OPEC European Commission'.split(' '),
      ...PORTFOLIO,
    ],
    link: ['of', 'for', 'to', 'at the Ministry of', 'at the Ministry for', 'in the Ministry of'],
    portfolio: [
      'State',
      'the',
      'and',
      'Ministry',
      'Office',
      'Council',
      'Commission',
      'Committee',
      'Department',
      'Staff',
      'Central',
      'Parliament',
      'Assembly',
      'Senate',
      'Congress',
      ...['Cabinet of Ministers', 'Council of Ministers', 'Cabinet', 'Protocol'],
      ...PORTFOLIO,
    ],
  },
}

/** Offices held by one person of two countries are told as "counterpart": the same office on the other side. */
export const COUNTERPART: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['counterpart', 'counterparts', 'opposite number', 'opposite numbers', 'colleague', 'colleagues'],
    ...['peer', 'peers', 'homologue', 'homologues'],
  ],
}
