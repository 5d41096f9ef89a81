/** What a query means, as a tree; and the fields it may name. Types and tables only. */

/** Fields that are asked as `field:value`. */
export const queryFields = [
  'country',
  'acting',
  'mentioned',
  'pair',
  'person',
  'publisher',
  'agency',
  'language',
] as const
export type QueryField = (typeof queryFields)[number]

/** `before:2023-01`, `after:2022`, `on:2023-01-09`. */
export const dateRelations = ['before', 'after', 'on'] as const
export type DateRelation = (typeof dateRelations)[number]

/** All that may stand before a colon, as one writes it. The words are the same in every language of the pages. */
export const operators: readonly string[] = [...queryFields, 'in', ...dateRelations].map((name) => `${name}:`)

/** A stretch of what was typed, in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A word, or words that stand together in this order (`phrase`); `inTitle`: in the headline. */
export interface TextNode extends Place {
  readonly kind: 'text'
  readonly text: string
  readonly phrase: boolean
  readonly inTitle: boolean
}

export interface FieldNode extends Place {
  readonly kind: 'field'
  readonly field: QueryField
  readonly value: string
}

/** Days from `first` to `last`, both included; null where open. */
export interface DateNode extends Place {
  readonly kind: 'date'
  readonly relation: DateRelation
  readonly value: string
  readonly first: string | null
  readonly last: string | null
}

export interface GroupNode {
  readonly kind: 'and' | 'or'
  readonly parts: readonly QueryNode[]
  /** The other names of what was typed, where the alternatives are names of one thing. */
  readonly names?: readonly string[]
}

export interface NotNode {
  readonly kind: 'not'
  readonly part: QueryNode
}

export type QueryNode = TextNode | FieldNode | DateNode | GroupNode | NotNode

/** What can be wrong with a query; each has its words in the message tables. */
export type ProblemKind =
  | 'strayParenthesis'
  | 'openParenthesis'
  | 'deepParentheses'
  | 'openQuotation'
  | 'loneOr'
  | 'emptyField'
  | 'unknownField'
  | 'noDay'
  | 'onlyTitle'
  | 'emptyTitle'
  | 'unknownValue'

/** What is wrong with a query, and which of its words it is about. */
export interface QueryProblem extends Place {
  readonly kind: ProblemKind
  /** The field with its colon, or the value, in question; empty where the place says it all. */
  readonly word: string
}

/** A query read: null asks for everything. What has a problem is left out of the tree. */
export interface ParsedQuery {
  readonly tree: QueryNode | null
  readonly problems: readonly QueryProblem[]
}
