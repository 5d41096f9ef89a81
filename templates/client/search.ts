/** The search page's script: keeps the form, the address and the results in step. Runs on `/search/` only. */
import { h, render } from 'preact'
import type { ExportFormat } from './export-results.ts'
import { groupRows, type RowGroup } from './group-rows.ts'
import type { Library } from './library.ts'
import { emptyLibrary, type OpenLibrary, openLibrary } from './open-library.ts'
import { exportedReports, loadTitles, saveFile } from './results-export.ts'
import { countReports, findReports, firstScreen, type SearchAnswer } from './run-search.ts'
import { forgetSearch, savedSearches, saveSearch } from './saved-searches.ts'
import type { LoadedRow } from './search-results.tsx'
import { makeSearchSpeaker, type SearchSpeaker } from './search-speaker.ts'
import { effectiveSort, readSearch, type SearchState, sortOrders, writeSearch } from './search-state.ts'
import { countId, SearchView, type SearchViewProps } from './search-view.tsx'
import { describeSearch } from './search-words.ts'

/** Results shown at first, and added by each "Show more". */
const pageSize = 20

/** Up to so many reports, results and counts come together: the facts of so few are loaded in no time. */
const mostAtOnce = 2000

/** Milliseconds without a keystroke before the index is asked. */
const typingPause = 150

interface Shell {
  readonly app: HTMLElement
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly sort: HTMLSelectElement
  readonly group: HTMLInputElement
  readonly fallback: HTMLElement
  readonly speaker: SearchSpeaker
}

function findShell(): Shell | null {
  const app = document.querySelector<HTMLElement>('#search-app')
  const form = document.querySelector<HTMLFormElement>('#search-form')
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]')
  const sort = form?.querySelector<HTMLSelectElement>('select[name="sort"]')
  const group = form?.querySelector<HTMLInputElement>('input[name="group"]')
  const fallback = document.querySelector<HTMLElement>('#search-fallback')
  const words = document.querySelector('#search-words')?.textContent
  if (!app || !form || !input || !sort || !group || !fallback || !words) return null
  return { app, form, input, sort, group, fallback, speaker: makeSearchSpeaker(JSON.parse(words)) }
}

/** The path the site lives under, with a slash at its end. */
const base = `${document.documentElement.getAttribute('data-base') ?? ''}/`

class SearchPage {
  readonly #shell: Shell
  #search = readSearch(location.search)
  #shown = pageSize
  #library: Promise<OpenLibrary> | undefined
  #found: SearchViewProps['found'] = null
  #trouble: string | null = null
  #saved = savedSearches(localStorage)
  /** Counts questions: an answer that comes after a later question is dropped. */
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the newest entry of the history was made by typing: more typing goes into the same one. */
  #typing = false

  constructor(shell: Shell) {
    this.#shell = shell
  }

  start(): void {
    const { app, form, input, sort, group, fallback } = this.#shell
    fallback.hidden = true
    this.#restore()
    input.addEventListener('input', () => this.#type())
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') this.#step(event, -1, 1)
    })
    app.addEventListener('keydown', (event) => this.#walk(event))
    sort.addEventListener('change', () =>
      this.#go({ ...this.#current(), sort: sortOrders.find((order) => order === sort.value) ?? 'relevance' }),
    )
    group.addEventListener('change', () => this.#go({ ...this.#current(), grouped: group.checked }))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(this.#current())
    })
    addEventListener('popstate', () => this.#restore())
    // Who comes back from an article finds as many results, and stands where they stood.
    app.addEventListener('click', () => history.replaceState({ shown: this.#shown, scroll: scrollY }, ''), true)
  }

  /** Up and down go from result to result; up from the first goes back to the box. */
  #walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const at = event.target instanceof HTMLElement ? this.#links().indexOf(event.target) : -1
    if (at >= 0) this.#step(event, at, event.key === 'ArrowDown' ? 1 : -1)
  }

  #step(event: KeyboardEvent, from: number, by: 1 | -1): void {
    const next = from + by < 0 ? this.#shell.input : this.#links()[from + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  #links(): HTMLElement[] {
    return [...this.#shell.app.querySelectorAll<HTMLElement>('.reports h3 a')]
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
    this.#draw()
    try {
      this.#library ??= this.#load()
      const { first, isWhole, whole } = await this.#library
      let answer = await findReports(first, this.#search)
      const isQuick = isWhole && (first.catalogue.size <= mostAtOnce || first.catalogue.hasFacets())
      if (!isQuick && answer.rows.length > 0)
        await this.#show(question, answer, first, !isWhole, Math.min(this.#shown, firstScreen))
      const library = await whole()
      if (library !== first) answer = await findReports(library, this.#search)
      await this.#show(question, await countReports(library, answer), library, false, this.#shown)
    } catch (error) {
      if (question === this.#asked) this.#fail(error)
    }
  }

  /** @param searching whether older reports are still being searched @param most how many reports are shown at most */
  async #show(
    question: number,
    answer: SearchAnswer,
    library: Library,
    searching: boolean,
    most: number,
  ): Promise<void> {
    const groups = await loadGroups(answer, this.#groupsOf(answer, library, most))
    const closest = await loadRows(answer, answer.closest.slice(0, Math.max(0, most - answer.rows.length)))
    if (question !== this.#asked) return
    this.#found = { answer, catalogue: library.catalogue, groups, closest, searching }
    this.#trouble = null
    this.#shell.fallback.hidden = true
    this.#draw()
  }

  /** The groups that are shown: as many as hold the reports asked for. */
  #groupsOf({ rows, search }: SearchAnswer, { catalogue }: Library, most: number): RowGroup[] {
    if (!search.grouped) return rows.slice(0, most).map((row) => ({ event: null, rows: [row] }))
    const shown: RowGroup[] = []
    let count = 0
    for (const group of groupRows(rows, catalogue.events)) {
      if (count >= most) break
      shown.push(group)
      count += group.rows.length
    }
    return shown
  }

  #load(): Promise<OpenLibrary> {
    return this.#shell.app.getAttribute('data-reports') === '0' ? emptyLibrary() : openLibrary(base)
  }

  async #more(): Promise<void> {
    const before = this.#links().length
    this.#shown += pageSize
    history.replaceState({ shown: this.#shown }, '')
    await this.#ask()
    this.#links()[before]?.focus()
  }

  async #export(format: ExportFormat): Promise<void> {
    const found = this.#found
    if (!found) return
    const { rows } = found.answer
    await found.catalogue.load(['events'])
    const reports = exportedReports(found.catalogue, await loadTitles(base, rows), rows, location.origin + base)
    saveFile(format.write(reports, this.#shell.speaker), format)
  }

  #keep(): void {
    const found = this.#found
    if (!found) return
    const { speaker } = this.#shell
    const asked = describeSearch(this.#search, found.answer.tree, found.catalogue, speaker)
    const name = speaker.say('keptName', { asked })
    this.#saved = saveSearch(localStorage, { name, address: writeSearch(this.#search) })
    this.#draw()
  }

  #draw(): void {
    const { app, sort, group } = this.#shell
    sort.value = effectiveSort(this.#search)
    group.checked = this.#search.grouped
    const relevance = sort.querySelector<HTMLOptionElement>('option[value="relevance"]')
    if (relevance) relevance.disabled = this.#search.query.trim() === ''
    const hadFocus = app.contains(document.activeElement)
    const view: SearchViewProps = {
      search: this.#search,
      base,
      speaker: this.#shell.speaker,
      trouble: this.#trouble,
      found: this.#found,
      saved: this.#saved,
      wide: matchMedia('(min-width: 60rem)').matches,
      onChange: (change) => this.#go(change(this.#current())),
      onMore: () => this.#more(),
      onSave: () => this.#keep(),
      onForget: (address) => {
        this.#saved = forgetSearch(localStorage, address)
        this.#draw()
      },
      onExport: (format) => this.#export(format),
    }
    render(h(SearchView, view), app)
    if (hadFocus && !app.contains(document.activeElement)) document.getElementById(countId)?.focus()
  }

  /** The index can't be had: the page opened as a file, a broken upload, no WebAssembly. The ways round it stay. */
  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error)
    this.#trouble = this.#shell.speaker.say('failed', { reason })
    this.#shell.fallback.hidden = false
    this.#draw()
    this.#library = undefined
  }
}

function loadRows(answer: SearchAnswer, rows: readonly number[]): Promise<LoadedRow[]> {
  return Promise.all(rows.map(async (row) => ({ row, fragment: await answer.load(row) })))
}

function loadGroups(answer: SearchAnswer, groups: readonly RowGroup[]) {
  return Promise.all(groups.map(async ({ event, rows }) => ({ event, rows: await loadRows(answer, rows) })))
}

const shell = findShell()
if (shell) new SearchPage(shell).start()
