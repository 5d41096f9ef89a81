/**
 * The keys of words as signs that two paragraphs tell one thing: words for one act are one key, and each key weighs what it
 * tells within the reports of its event.
 */

/** Beginnings of words that tell one act, as `wordingOf` cuts them, in the languages that events are told in most. */
const ACTS: readonly string[] = [
  'meet meetin talk sessio negoti discus audien receiv summit treffe gespra begegn empfan beratu verhan rencon entret reunio ' +
    'encuen entrev encont incont colloq встреч перего бесед لقاء اجتما مباحث محادثا',
  'phone teleph call called caller conver telefo anruf llamad chiama телефо разгов звонок هاتفي مكالمة',
  'sign signed signin signat unterz unters signe paraph firma firmar suscri assina rubric firmat подпис توقيع',
  'agree agreed agreem deal pact accord unders decisi decide resolv settle verein abkomm einigu convin acuerd acorda acordo ' +
    'соглаш догово اتفاق',
  'summon convok einbes convoq convoc вызван استدعا',
]
const ACT_OF: ReadonlyMap<string, string> = new Map(
  ACTS.flatMap((row) => {
    const keys = row.split(' ')
    return keys.map((key) => [key, keys[0] ?? key] as const)
  }),
)

/** "talk", "meetin" → "meet"; other keys as they are. */
export const actOf = (key: string): string => ACT_OF.get(key) ?? key

/** Who is named, and by which office, tells less of a paragraph than what he does in it. */
const whoWeight = 0.5
/** How `wordingOf` marks countries and people. */
const NAME = /^[#@]/

/**
 * What each key weighs: 1 where every report that has it says it in one paragraph, the less the more often it returns, for
 * then it tells the event and not the paragraph.
 * @param reports the keys of each paragraph of each report, each once
 * @param offices keys of the words of offices: they and names weigh half
 */
export function weighTold(
  reports: readonly (readonly ReadonlySet<string>[])[],
  offices: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const paragraphs = new Map<string, number>()
  const tellers = new Map<string, number>()
  for (const report of reports) {
    const acts = report.map((keys) => new Set([...keys].map(actOf)))
    for (const keys of acts) addOne(paragraphs, keys)
    addOne(tellers, new Set(acts.flatMap((keys) => [...keys])))
  }
  return new Map(
    [...paragraphs].map(([key, count]) => [
      key,
      ((NAME.test(key) || offices.has(key) ? whoWeight : 1) * (tellers.get(key) ?? 1)) / count,
    ]),
  )
}

function addOne(counts: Map<string, number>, keys: Iterable<string>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}
