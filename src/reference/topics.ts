/** Lasting topics of diplomatic news → id, name and the words by which a report is about them. */

export interface Topic {
  readonly id: string
  readonly name: string
  readonly patterns: readonly RegExp[]
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'ukraine-crisis',
    name: 'Ukraine crisis',
    patterns: [
      /\bUkrain(?:e|ian) (?:crisis|issue|war|conflict)\b/g,
      /\b(?:war|conflict|invasion|fighting|situation) (?:in|of) Ukraine\b/g,
      /\bRussia[-–]Ukraine (?:war|conflict|talks)\b/g,
    ],
  },
  { id: 'korean-peninsula', name: 'Korean Peninsula', patterns: [/\bKorean [Pp]eninsula\b/g] },
  { id: 'covid-19', name: 'COVID-19', patterns: [/\bCOVID-?19\b/gi, /\bcoronavirus\b/gi] },
  {
    id: 'taiwan-question',
    name: 'Taiwan question',
    patterns: [/\bTaiwan (?:question|issue|Straits?)\b/g, /\bone-China (?:principle|policy)\b/gi],
  },
  { id: 'south-china-sea', name: 'South China Sea', patterns: [/\bSouth China Sea\b/g] },
  { id: 'gaza', name: 'Gaza', patterns: [/\bGaza\b/g, /\bIsrael[-–]Hamas (?:war|conflict)\b/g] },
  {
    id: 'iran-nuclear',
    name: 'Iran nuclear issue',
    patterns: [/\bIran(?:ian)?(?:'s|’s)? nuclear\b/g, /\bJCPOA\b/g, /\bJoint Comprehensive Plan of Action\b/g],
  },
  {
    id: 'afghanistan',
    name: 'Afghanistan',
    patterns: [/\bAfghan(?:istan)? (?:issue|situation|crisis)\b/g, /\bsituation in Afghanistan\b/g],
  },
  { id: 'syria', name: 'Syria conflict', patterns: [/\bSyrian? (?:crisis|conflict|civil war|settlement)\b/g] },
  { id: 'kashmir', name: 'Kashmir', patterns: [/\bKashmir\b/g] },
  { id: 'climate-change', name: 'Climate change', patterns: [/\bclimate (?:change|crisis)\b/gi] },
  { id: 'belt-and-road', name: 'Belt and Road', patterns: [/\bBelt and Road\b/g, /\bCPEC\b/g] },
  { id: 'sanctions', name: 'Sanctions', patterns: [/\bsanctions\b/gi] },
]
