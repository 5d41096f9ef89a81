/** What the masthead's search box suggests while one types: countries, people, pairs, events and headlines. */
import type { Suggestion, Suggestions, SuggestionWords } from '../../src/archive/search-form.ts'
import { countedForm } from '../messages/fill.ts'

/** As many as can be taken in at a glance. */
const most = 8

/** The suggestions whose name has a word beginning with each of those typed; names that begin so come first. */
export function fittingSuggestions(all: readonly Suggestion[], typed: string): Suggestion[] {
  const words = bare(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const fitting = all.filter(([, name]) => {
    const own = bare(name).split(' ')
    return words.every((word) => own.some((each) => each.startsWith(word)))
  })
  const first = (name: string): boolean => bare(name).startsWith(words[0] ?? '')
  return [...fitting.filter(([, name]) => first(name)), ...fitting.filter(([, name]) => !first(name))].slice(0, most)
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Puts suggestions below a search field: links, so that they need no more than Tab or the arrows, Enter and Escape.
 * @param base the path the site lies under, with a slash at its end
 */
export function suggestBelow(input: HTMLInputElement, base: string): void {
  let known: Promise<Suggestions | null> | undefined
  const list = document.createElement('ul')
  const status = document.createElement('span')
  list.className = 'suggestions'
  list.hidden = true
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  input.form?.append(list, status)
  const close = (): void => {
    list.hidden = true
  }
  input.addEventListener('input', async () => {
    const typed = input.value
    known ??= load(base)
    const suggestions = await known
    if (typed !== input.value || suggestions === null) return
    const { words, all } = suggestions
    const fitting = fittingSuggestions(all, typed)
    list.setAttribute('aria-label', words.title)
    list.replaceChildren(...fitting.map((suggestion) => line(suggestion, words, base)))
    list.hidden = fitting.length === 0
    status.textContent = fitting.length === 0 ? '' : sayCount(words, fitting.length)
  })
  input.form?.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')]
    const at = stops.indexOf(event.target instanceof HTMLElement ? event.target : input)
    const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0)]
    if (list.hidden) return
    if (event.key === 'Escape') {
      close()
      input.focus()
    } else if (next && next !== event.target && at >= 0) {
      event.preventDefault()
      next.focus()
    }
  })
  input.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && input.form?.contains(relatedTarget))) close()
  })
}

/** A box without suggestions is still a box. */
async function load(base: string): Promise<Suggestions | null> {
  try {
    return await (await fetch(`${base}search/suggestions.json`)).json()
  } catch {
    return null
  }
}

/** `3 suggestions, with the arrow keys`. */
function sayCount({ language, found }: SuggestionWords, number: number): string {
  return countedForm(found, new Intl.PluralRules(language), number, String(number))
}

function line([kind, name, url]: Suggestion, { kinds }: SuggestionWords, base: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const what = document.createElement('span')
  link.href = base + url.slice(1)
  link.dir = 'auto'
  link.append(name)
  what.className = 'kind'
  what.textContent = kinds[kind]
  link.append(' ', what)
  item.append(link)
  return item
}
