/** The search page's script: keeps the form, the address and the results in step. Runs on `/search/` only. */
import { h, render } from 'preact'
import { emptyIndex, loadPagefind, type Pagefind } from './pagefind.ts'
import { runSearch } from './run-search.ts'
import { effectiveSort, readSearch, type SearchState, sortOrders, writeSearch } from './search-state.ts'
import { countId, SearchView, type SearchViewProps } from './search-view.tsx'
import type { SearchLabels } from './search-words.ts'

/** Results shown at first, and added by each "Show more". */
const pageSize = 20

/** Milliseconds without a keystroke before the index is asked. */
const typingPause = 150

interface Shell {
  readonly app: HTMLElement
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly sort: HTMLSelectElement
  readonly fallback: HTMLElement
  readonly labels: SearchLabels
}

function findShell(): Shell | null {
  const app = document.querySelector<HTMLElement>('#search-app')
  const form = document.querySelector<HTMLFormElement>('#search-form')
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]')
  const sort = form?.querySelector<HTMLSelectElement>('select[name="sort"]')
  const fallback = document.querySelector<HTMLElement>('#search-fallback')
  const labels = document.querySelector('#search-labels')?.textContent
  if (!app || !form || !input || !sort || !fallback || !labels) return null
  return { app, form, input, sort, fallback, labels: JSON.parse(labels) }
}

class SearchPage {
  readonly #shell: Shell
  #search = readSearch(location.search)
  #shown = pageSize
  #pagefind: Promise<Pagefind> | undefined
  #found: SearchViewProps['found'] = null
  #trouble: string | null = null
  /** Counts questions: an answer that comes after a later question is dropped. */
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the newest entry of the history was made by typing: more typing goes into the same one. */
  #typing = false

  constructor(shell: Shell) {
    this.#shell = shell
  }

  start(): void {
    const { app, form, input, sort, fallback } = this.#shell
    fallback.hidden = true
    this.#restore()
    input.addEventListener('input', () => this.#type())
    sort.addEventListener('change', () =>
      this.#go({ ...this.#current(), sort: sortOrders.find((order) => order === sort.value) ?? 'relevance' }),
    )
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(this.#current())
    })
    addEventListener('popstate', () => this.#restore())
    // Who comes back from an article finds as many results, and stands where they stood.
    app.addEventListener('click', () => history.replaceState({ shown: this.#shown, scroll: scrollY }, ''), true)
  }

  /** Takes up what the address asks for: at first, and after Back and Forward. */
  async #restore(): Promise<void> {
    const { shown, scroll }: { shown?: unknown; scroll?: unknown } = history.state ?? {}
    this.#typing = false
    this.#search = readSearch(location.search)
    this.#shown = typeof shown === 'number' ? shown : pageSize
    this.#shell.input.value = this.#search.query
    await this.#ask()
    if (typeof scroll === 'number') scrollTo({ top: scroll, behavior: 'instant' })
  }

  #type(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const wasTyping = this.#typing
      this.#go(this.#current(), wasTyping)
      this.#typing = true
    }, typingPause)
  }

  /** What the page asks for by now, typing that the index doesn't know of yet included. */
  #current(): SearchState {
    return { ...this.#search, query: this.#shell.input.value }
  }

  /** Makes another search the page's: a new entry of the history, unless it only goes on from the last. */
  #go(search: SearchState, goesOn = false): void {
    clearTimeout(this.#timer)
    this.#typing = false
    this.#shown = pageSize
    const address = location.pathname + writeSearch(search)
    if (goesOn) history.replaceState(null, '', address)
    else if (writeSearch(search) !== writeSearch(this.#search)) history.pushState(null, '', address)
    this.#search = search
    if (this.#shell.input.value.trim() !== search.query.trim()) this.#shell.input.value = search.query
    this.#ask()
  }

  async #ask(): Promise<void> {
    this.#asked += 1
    const question = this.#asked
    const { fallback } = this.#shell
    this.#draw()
    try {
      this.#pagefind ??= this.#load()
      const answer = await runSearch(await this.#pagefind, this.#search)
      const fragments = await answer.load(this.#shown)
      if (question !== this.#asked) return
      this.#found = { answer, fragments }
      this.#trouble = null
      fallback.hidden = true
      this.#draw()
    } catch (error) {
      if (question === this.#asked) this.#fail(error)
    }
  }

  #load(): Promise<Pagefind> {
    if (this.#shell.app.getAttribute('data-reports') === '0') return Promise.resolve(emptyIndex)
    return loadPagefind(`${document.documentElement.getAttribute('data-base') ?? ''}/`)
  }

  async #more(): Promise<void> {
    const before = this.#found?.fragments.length ?? 0
    this.#shown = before + pageSize
    history.replaceState({ shown: this.#shown }, '')
    await this.#ask()
    this.#shell.app.querySelectorAll<HTMLElement>('.reports h3 a')[before]?.focus()
  }

  #draw(): void {
    const { app, sort, labels } = this.#shell
    sort.value = effectiveSort(this.#search)
    const relevance = sort.querySelector<HTMLOptionElement>('option[value="relevance"]')
    if (relevance) relevance.disabled = this.#search.query.trim() === ''
    const hadFocus = app.contains(document.activeElement)
    const view = {
      search: this.#search,
      labels,
      locale: document.documentElement.lang || 'en',
      trouble: this.#trouble,
      found: this.#found,
      wide: matchMedia('(min-width: 60rem)').matches,
      onChange: (change: (current: SearchState) => SearchState) => this.#go(change(this.#current())),
      onMore: () => this.#more(),
    }
    render(h(SearchView, view), app)
    if (hadFocus && !app.contains(document.activeElement)) document.getElementById(countId)?.focus()
  }

  /** The index can't be had: the page opened as a file, a broken upload, no WebAssembly. The ways round it stay. */
  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error)
    this.#trouble = `The search index could not be loaded (${reason}). Reload the page; if that doesn’t help, browse:`
    this.#shell.fallback.hidden = false
    this.#draw()
    this.#pagefind = undefined
  }
}

const shell = findShell()
if (shell) new SearchPage(shell).start()
