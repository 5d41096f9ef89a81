/**
 * What was typed → what it means:
 *
 *     query  = group { group }                 all of them
 *     group  = part { "OR" part }              any of them
 *     part   = [ "-" ] ( "(" query ")" | ["in:title"] text | field ":" value | relation ":" day )
 *
 * Nothing typed is ever refused: what can't be read is left out, and said.
 */
import { daysOf } from './days.ts'
import {
  type DateRelation,
  dateRelations,
  type ParsedQuery,
  type Place,
  type ProblemKind,
  type QueryField,
  type QueryNode,
  type QueryProblem,
  queryFields,
} from './query.ts'
import { readTokens, type Token } from './tokens.ts'

/** Parentheses deeper than this are somebody's mistake or malice. */
const maxDepth = 20

/** More parts than this are passed over: nobody types them. */
const maxTokens = 200

export function parseQuery(typed: string): ParsedQuery {
  const parser = new Parser(readTokens(typed).slice(0, maxTokens))
  return { tree: parser.whole(), problems: parser.problems }
}

class Parser {
  readonly problems: QueryProblem[] = []
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): QueryNode | null {
    const parts: QueryNode[] = []
    while (this.#peek()) {
      const part = this.#all()
      if (part) parts.push(part)
      const stray = this.#take('close')
      if (stray) this.#complain(stray, 'strayParenthesis')
    }
    return join('and', parts)
  }

  #all(): QueryNode | null {
    const parts: QueryNode[] = []
    for (let token = this.#peek(); token && token.kind !== 'close'; token = this.#peek()) {
      const part = this.#any()
      if (part) parts.push(part)
    }
    return join('and', parts)
  }

  #any(): QueryNode | null {
    const parts = [this.#part()]
    for (let or = this.#take('or'); or; or = this.#take('or')) {
      const next = this.#peek()
      if (!next || next.kind === 'close' || parts.at(-1) === null) this.#complain(or, 'loneOr')
      if (next && next.kind !== 'close') parts.push(this.#part())
    }
    return join(
      'or',
      parts.filter((part) => part !== null),
    )
  }

  #part(): QueryNode | null {
    if (this.#peek()?.kind === 'or') return null
    const minus = this.#take('minus')
    if (minus) {
      const part = this.#part()
      if (part === null) return null
      return part.kind === 'not' ? part.part : { kind: 'not', part }
    }
    const token = this.#next()
    if (!token) return null
    if (token.kind === 'open') return this.#inParentheses(token)
    if (token.kind === 'unclosed') return this.#complain(token, 'openQuotation')
    if (token.kind === 'field') return this.#field(token)
    return token.kind === 'text' ? text(token, false) : null
  }

  #inParentheses(open: Token): QueryNode | null {
    if (this.#depth >= maxDepth) return this.#complain(open, 'deepParentheses')
    this.#depth += 1
    const inside = this.#all()
    this.#depth -= 1
    if (!this.#take('close')) this.#complain(open, 'openParenthesis')
    return inside
  }

  #field(token: Token): QueryNode | null {
    const { field, text: value, start, end } = token
    if (field === 'in') return this.#inTitle(token)
    if (value === '') return this.#complain(token, 'emptyField', `${field}:`)
    if (isField(field)) return { kind: 'field', field, value, start, end }
    if (!isRelation(field)) return this.#complain(token, 'unknownField', `${field}:`)
    const days = daysOf(value)
    if (days === null) return this.#complain(token, 'noDay', value)
    const first = field === 'before' ? null : field === 'after' ? days.after : days.first
    const last = field === 'after' ? null : field === 'before' ? days.before : days.last
    return { kind: 'date', relation: field, value, first, last, start, end }
  }

  /** `in:title word`, `in:title "a phrase"`. */
  #inTitle(token: Token): QueryNode | null {
    if (token.text.toLowerCase() !== 'title') return this.#complain(token, 'onlyTitle')
    const word = this.#take('text')
    return word ? text(word, true) : this.#complain(token, 'emptyTitle')
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #next(): Token | undefined {
    this.#at += 1
    return this.#tokens[this.#at - 1]
  }

  #take(kind: Token['kind']): Token | undefined {
    return this.#peek()?.kind === kind ? this.#next() : undefined
  }

  #complain({ start, end }: Place, kind: ProblemKind, word = ''): null {
    this.problems.push({ start, end, kind, word })
    return null
  }
}

function text({ text: words, phrase, start, end }: Token, inTitle: boolean): QueryNode {
  return { kind: 'text', text: words, phrase, inTitle, start, end }
}

function join(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? null)
}

function isField(name: string): name is QueryField {
  return queryFields.some((field) => field === name)
}

function isRelation(name: string): name is DateRelation {
  return dateRelations.some((relation) => relation === name)
}
