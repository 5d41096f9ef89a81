/** Articles, each with the people it names → the same articles with one id for each person of the archive, by hand and by rule. */
import type { Article, PeopleByHand, Person, PersonByHand } from '../model.ts'
import { nameWords } from '../text/name-key.ts'
import { byCodePoint } from './order.ts'
import { type Bearer, joinNames } from './same-name.ts'
import { groupBy } from './shelf.ts'
import { withFields } from './with-fields.ts'

/** The articles with the archive's ids, and what became of the ids that people had in single reports. */
export interface Identified {
  readonly articles: readonly Article[]
  /** Id in a report → id in the archive, where the two differ and all reports agree. */
  readonly joined: ReadonlyMap<string, string>
}

/** What people wrote down goes first; then ids are joined where their names are spellings or short forms of one name. */
export function identifyPeople(articles: readonly Article[], byHand: PeopleByHand | undefined): Identified {
  const rules = rulesByName(byHand?.people ?? [])
  const named = articles.map((article) => withIds(article, (person) => idByHand(rules, article, person) ?? person.id))
  const joined = joinNames(bearersOf(named, byHand?.people ?? []), byHand?.apart ?? [])
  const identified = named.map((article) => withIds(article, ({ id }) => joined.get(id) ?? id))
  return { articles: identified, joined: movedIds(articles, rules, joined) }
}

type Rules = ReadonlyMap<string, readonly PersonByHand[]>

/** Names are the same in any case, with hyphens or without. */
const keyOf = (name: string): string => nameWords(name).join(' ')

const rulesByName = (people: readonly PersonByHand[]): Rules =>
  groupBy(people, ({ names, name }) => [...new Set([...names, ...(name === undefined ? [] : [name])].map(keyOf))])

/** The first entry that names the person so, of this country, in this report. */
function idByHand(rules: Rules, article: Article, { name, country }: Person): string | undefined {
  if (rules.size === 0) return undefined
  return rules
    .get(keyOf(name))
    ?.find(
      (rule) =>
        (rule.country === undefined || country === null || rule.country === country) &&
        (rule.articles === undefined || rule.articles.includes(article.id)),
    )?.id
}

/** An article with other ids of its people; two that are one now are told once. */
function withIds(article: Article, idOf: (person: Person) => string): Article {
  if (article.people.every((person) => idOf(person) === person.id)) return article
  const ids = new Map(article.people.map((person) => [person.id, idOf(person)]))
  const people = groupBy(
    article.people.map((person) => ({ ...person, id: ids.get(person.id) ?? person.id })),
    ({ id }) => [id],
  )
  return withFields(article, {
    people: [...people.values()].flatMap(merged),
    statements: article.statements.map((statement) => ({
      ...statement,
      speakers: [...new Set(statement.speakers.map((id) => ids.get(id) ?? id))],
    })),
    get evidence() {
      const proofs = article.evidence.people?.map((proof) =>
        proof.of === undefined ? proof : { ...proof, of: ids.get(proof.of) ?? proof.of },
      )
      return proofs ? { ...article.evidence, people: proofs } : article.evidence
    },
  })
}

/** The first mention, with what later ones add. */
function merged([first, ...later]: readonly Person[]): Person[] {
  if (!first) return []
  const role = first.role ?? later.find((person) => person.role !== null)?.role ?? null
  const country = first.country ?? later.find((person) => person.country !== null)?.country ?? null
  return [{ ...first, role, country }]
}

/** Everyone named, by id. Whom an entry knows only in some reports, or for one country, is nobody else there or elsewhere. */
function bearersOf(articles: readonly Article[], byHand: readonly PersonByHand[]): Bearer[] {
  const fixed = new Set(byHand.map(({ id }) => id))
  const narrowed = new Set(byHand.flatMap(({ id, country, articles: only }) => ((country ?? only) ? [id] : [])))
  const mentions = articles.flatMap((article) => article.people.map((person) => ({ article, person })))
  return [...groupBy(mentions, ({ person }) => [person.id])]
    .map(([id, own]) => ({
      id,
      names: new Set(narrowed.has(id) ? [] : own.map(({ person }) => person.name)),
      countries: new Set(own.flatMap(({ person }) => person.country ?? [])),
      reports: own.length,
      beside: new Set(own.flatMap(({ article }) => article.people.map((person) => person.id))),
      fixed: fixed.has(id),
    }))
    .sort((one, other) => byCodePoint(one.id, other.id))
}

/** Old ids whose every bearer has one new id. */
function movedIds(
  articles: readonly Article[],
  rules: Rules,
  joined: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const moved = new Map<string, Set<string>>()
  for (const article of articles) {
    for (const person of article.people) {
      const given = idByHand(rules, article, person) ?? person.id
      const ids = moved.get(person.id)
      if (ids) ids.add(joined.get(given) ?? given)
      else moved.set(person.id, new Set([joined.get(given) ?? given]))
    }
  }
  return new Map(
    [...moved].flatMap(([old, [id, ...others]]) =>
      id !== undefined && id !== old && others.length === 0 ? [[old, id]] : [],
    ),
  )
}
