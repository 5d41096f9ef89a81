/** English verbs by which countries and officials act in a report, in the forms a subject stands before. */

/** Base forms; "-s" and "-ed" forms are made by rule, the others are in `IRREGULAR`. */
const SAYING =
  'add note stress emphasize emphasise underline underscore reiterate express urge warn condemn criticize criticise denounce ' +
  'welcome praise thank congratulate hail announce declare state confirm deny reject accuse blame demand request propose ' +
  'suggest pledge vow promise call ask appeal explain inform brief recall remark comment tweet insist affirm reaffirm ' +
  'laud commend applaud deplore decry assert assure maintain concede answer counter apologize apologise ' +
  'describe respond reply react argue claim acknowledge admit voice mention point convey threaten report'

const DOING =
  'agree sign host visit arrive receive discuss exchange launch attack bomb invade deploy fire test conduct impose lift ban ' +
  'block expel summon arrest detain release approve pass vote veto back support oppose offer provide deliver donate ratify ' +
  'join open close reopen restore establish cut raise extend suspend cancel postpone appoint order retaliate resume unveil ' +
  'issue publish end halt start continue plan intend prepare mark talk phone telephone hope want aim expect stop consider ' +
  'lodge protest slam mull weigh resist boost expand step ramp press push stage face reveal pull draw pay play vow target seal land evacuate intercept repel seize capture rescue mediate broker negotiate reach attend address present adopt endorse pursue'

const IRREGULAR = {
  saying: 'say says said tell tells told speak speaks spoke',
  doing:
    'hold holds held meet meets met send sends sent strike strikes struck buy buys bought sell sells sold withdraw withdraws withdrew ' +
    'seek seeks sought begin begins began make makes made take takes took give gives gave win wins won shoot shoots shot ' +
    'bring brings brought build builds built leave leaves left put puts become becomes became hit hits let lets cut cuts ' +
    'paid fly flies flew go goes went travel travels',
  helping: 'has have had will is are was were would can could should must may did does do',
}

/** "agree" → agrees, agreed; "deny" → denies, denied; "ban" → bans, banned. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`]
  const doubled = /^[^aeiou]*[aeiou][bnptg]$/.test(verb) ? verb + verb.slice(-1) : stem
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${doubled}ed`]
}

/** "Japan said", "Lavrov noted": the subject speaks. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...SAYING.split(' ').flatMap(formsOf),
  ...IRREGULAR.saying.split(' '),
])

/** All verbs a subject acts by, helping verbs included. */
export const ACTION_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...DOING.split(' ').flatMap(formsOf),
  ...IRREGULAR.doing.split(' '),
  ...IRREGULAR.helping.split(' '),
])

/** What a state acts through, when its demonym stands before: "the Israeli military", "South Korean side". */
export const INSTITUTIONS: readonly string[] = (
  'government cabinet ministry military army navy forces force troops police parliament authorities officials embassy ' +
  'delegation side court regulators lawmakers diplomats negotiators mission administration presidency leadership ' +
  'consulate senate congress'
).split(' ')

/** Words of sport, where a country's name is a team. */
export const SPORT =
  /\b\d{1,3}[-–]\d{1,3}\s(?:after|in|on|at|win|victory|defeat|draw)\b|\b(?:semi-?finals?|quarter-?finals?|qualifiers?|wickets?|innings|penalty shoot-?out|medals?|world cup|championships?|kick-?off|goalkeeper|striker|midfielder|batsm[ae]n)\b/iu
