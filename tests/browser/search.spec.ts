/** Search in a real browser, over the five reports of `content/`. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './archive.ts'

const count = (page: Page) => page.locator('#search-count')
const titles = (page: Page) => page.locator('#search-app h3 a')
const facet = (page: Page, name: string) => page.locator(`[data-facet="${name}"]`)

/** The values of a facet as shown: `South Korea 2`. */
async function facetValues(page: Page, name: string): Promise<string[]> {
  const labels = await facet(page, name).locator('label').allTextContents()
  return labels.map((label) => label.replaceAll(/\s+/g, ' ').trim())
}

/** The ids of the articles found, in order. */
async function foundIds(page: Page): Promise<string[]> {
  const links = await titles(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return links.map((link) => /^\/a\/([^/]+)\//.exec(link)?.[1] ?? link)
}

test('words find the reports that hold them all', async ({ page }) => {
  await page.goto('/search/')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await page.getByRole('main').getByRole('searchbox').fill('Qin Gang')
  await expect(count(page)).toHaveText('2 reports saying “Qin” and “Gang”.')
  expect((await foundIds(page)).sort()).toEqual(['606a9464ba09ff0c', 'cb51aec823b6ec93'])
  await page.getByRole('main').getByRole('searchbox').fill('Ukraine crisis')
  await expect(count(page)).toHaveText('3 reports saying “Ukraine” and “crisis”.')
  expect((await foundIds(page)).sort()).toEqual(['5c912a263c3fc82a', '606a9464ba09ff0c', 'b5873b51e5301179'])
})

test('a result says what, when, by whom, and shows the hits', async ({ page }) => {
  await page.goto('/search/?q=Tunxi')
  const result = page.locator('.reports > li')
  await expect(result).toHaveCount(1)
  await expect(result.getByRole('heading')).toHaveText('Chinese FM holds talks with Russian counterpart')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2022-03-31')
  await expect(result).toContainText('Beijing Review')
  await expect(result.locator('.chip')).toHaveText(['China', 'Russia'])
  await expect(result.locator('mark').first()).toHaveText('Tunxi')
})

test('a report known only by its update says so', async ({ page }) => {
  await page.goto('/search/?q="Qin Gang"&sort=oldest')
  await expect(page.locator('.reports > li').first()).toContainText(/updated/)
})

test('facets count what the search found, and the address brings the same state back', async ({ page, context }) => {
  await page.goto('/search/')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  expect(await facetValues(page, 'acting')).toContain('South Korea 2')
  await facet(page, 'acting').getByLabel('South Korea').check()
  await expect(count(page)).toHaveText('2 reports: South Korea.')
  await facet(page, 'publisher').getByLabel('CGTN').check()
  await page.getByRole('main').locator('select[name="sort"]').selectOption('oldest')
  await expect(page).toHaveURL('/search/?acting=kr&publisher=cgtn&sort=oldest')
  await expect(count(page)).toHaveText('1 report: South Korea, CGTN.')
  const before = (await page.locator('#search-app').textContent()) ?? ''

  await page.reload()
  await expect(page.locator('#search-app')).toHaveText(before)
  await expect(facet(page, 'acting').getByLabel('South Korea')).toBeChecked()
  await expect(page.getByRole('main').locator('select[name="sort"]')).toHaveValue('oldest')

  const pasted = await context.newPage()
  await pasted.goto(page.url())
  await expect(pasted.locator('#search-app')).toHaveText(before)
})

test('values of one facet are alternatives, facets together narrow', async ({ page }) => {
  await page.goto('/search/?acting=kr')
  await expect(count(page)).toHaveText('2 reports: South Korea.')
  // What Russia would add is counted as if South Korea weren't chosen.
  const russia = (await facetValues(page, 'acting')).find((value) => value.startsWith('Russia')) ?? ''
  await facet(page, 'acting').getByLabel('Russia').check()
  await expect(count(page)).toHaveText(/Russia or South Korea|South Korea or Russia/)
  const either = Number.parseInt((await count(page).textContent()) ?? '', 10)
  expect(either).toBeGreaterThanOrEqual(2)
  await facet(page, 'acting').getByLabel('South Korea').uncheck()
  await expect(count(page)).toHaveText(/: Russia/)
  expect(await count(page).textContent()).toContain(`${russia.replace('Russia ', '')} report`)
})

test('the number beside each value is what choosing it gives', async ({ page }) => {
  await page.goto('/search/?q=foreign+minister')
  await expect(count(page)).toHaveText(/saying “foreign” and “minister”/)
  for (const name of ['acting', 'year', 'publisher']) {
    for (const value of await facetValues(page, name)) {
      const [, label = '', number = ''] = /^(.*) (\d+)$/.exec(value) ?? []
      await facet(page, name).getByLabel(label, { exact: false }).first().check()
      await expect(count(page)).toHaveText(new RegExp(`^${number} reports? saying “foreign” and “minister”, ${label}`))
      await page.goBack()
      await expect(count(page)).toHaveText(/saying “foreign” and “minister”\.$/)
    }
  }
})

test('chosen values are chips that take them off again', async ({ page }) => {
  await page.goto('/search/?acting=kr&year=2023')
  const chips = page.getByRole('list', { name: 'Chosen filters' })
  await expect(chips.getByRole('button')).toHaveCount(3)
  await chips.getByRole('button', { name: /South Korea/ }).click()
  await expect(page).toHaveURL('/search/?year=2023')
  await chips.getByRole('button', { name: /2023/ }).click()
  await expect(page).toHaveURL('/search/')
  await expect(chips).toHaveCount(0)
  await expect(count(page)).toBeFocused()
})

test('the newest and the oldest come first when asked', async ({ page }) => {
  await page.goto('/search/?sort=newest')
  await expect(titles(page)).toHaveCount(5)
  const days = () =>
    page.locator('.reports time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  const newest = await days()
  expect(newest).toEqual([...newest].sort().reverse())
  await page.getByRole('main').locator('select[name="sort"]').selectOption('oldest')
  await expect(page).toHaveURL('/search/?sort=oldest')
  await expect.poll(days).toEqual([...newest].sort())
})

test('Back and Forward go through the searches made', async ({ page }) => {
  const box = page.getByRole('main').getByRole('searchbox')
  await page.goto('/search/')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await box.pressSequentially('Lavrov', { delay: 40 })
  await expect(count(page)).toHaveText(/saying “Lavrov”\.$/)
  await facet(page, 'year').getByLabel('2022').check()
  await expect(count(page)).toHaveText(/saying “Lavrov”, 2022\.$/)
  await titles(page).first().click()
  await expect(page).toHaveURL(/\/a\//)

  await page.goBack()
  await expect(count(page)).toHaveText(/saying “Lavrov”, 2022\.$/)
  await expect(facet(page, 'year').getByLabel('2022')).toBeChecked()
  await page.goBack()
  await expect(count(page)).toHaveText(/saying “Lavrov”\.$/)
  await expect(box).toHaveValue('Lavrov')
  // All the typing was one step.
  await page.goBack()
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await expect(box).toHaveValue('')
  await page.goForward()
  await expect(count(page)).toHaveText(/saying “Lavrov”\.$/)
  await expect(box).toHaveValue('Lavrov')
})

test('a phrase in quotation marks is kept together', async ({ page }) => {
  await page.goto('/search/?q=crisis+Ukraine')
  await expect(count(page)).toHaveText(/^3 reports/)
  await page.goto('/search/?q="crisis+Ukraine"')
  await expect(count(page)).toHaveText(/^No reports/)
  await page.getByRole('button', { name: /Without the quotation marks: 3 reports/ }).click()
  await expect(page).toHaveURL('/search/?q=crisis+Ukraine')
  await page.goto('/search/?q="Ukraine+crisis"')
  await expect(count(page)).toHaveText(/^3 reports/)
})

test('where nothing is found it says what to drop', async ({ page }) => {
  await page.goto('/search/?q=Tunxi&acting=kr')
  await expect(count(page)).toHaveText('No reports saying “Tunxi”, South Korea.')
  await page.getByRole('button', { name: 'Without the country acting South Korea: 1 report' }).click()
  await expect(count(page)).toHaveText('1 report saying “Tunxi”.')
})

test('a word that stands nowhere is not passed over: what comes near is shown, and what was meant', async ({
  page,
}) => {
  await page.goto('/search/?q=Tunxi+zebra')
  await expect(count(page)).toHaveText('No reports saying “Tunxi” and “zebra”.')
  await page.getByRole('button', { name: 'Without “zebra”: 1 report' }).click()
  await expect(count(page)).toHaveText('1 report saying “Tunxi”.')
  await page.goto('/search/?q=Ukrane+crisis')
  await page.getByRole('button', { name: 'ukraine crisis' }).click()
  await expect(count(page)).toHaveText('3 reports saying “ukraine” and “crisis”.')
})

test('the language of the box: OR, minus, fields, headlines and days, said in plain words', async ({ page }) => {
  const questions: readonly (readonly [query: string, said: string])[] = [
    ['Tunxi OR "Park Jin"', '3 reports saying “Tunxi” or saying “Park Jin”.'],
    ['"Park Jin" -publisher:shine', '1 report saying “Park Jin”, not from SHINE.'],
    ['acting:kr person:qin-gang', '2 reports with South Korea acting, naming Qin Gang.'],
    ['in:title counterpart', '2 reports with “counterpart” in the headline.'],
    ['pair:kr-cn on:2023-01', '2 reports on China and South Korea together, published in January 2023.'],
  ]
  for (const [query, said] of questions) {
    await page.goto(`/search/?${new URLSearchParams({ q: query })}`)
    await expect(count(page)).toHaveText(said)
  }
  await page.goto('/search/?q=Tunxi+colour:red')
  await expect(page.locator('.search-problem mark')).toHaveText('colour:red')
})

test('other names are searched too, shown, and can be left out', async ({ page }) => {
  await page.goto('/search/?q=%22South+Korea%22')
  await expect(page.locator('.search-names')).toContainText('ROK')
  const both = Number.parseInt((await count(page).textContent()) ?? '', 10)
  await page.getByRole('button', { name: 'Only as typed' }).click()
  await expect(page).toHaveURL(/names=typed/)
  await expect(page.getByRole('button', { name: 'Search other names too' })).toBeVisible()
  expect(Number.parseInt((await count(page).textContent()) ?? '', 10)).toBeLessThanOrEqual(both)
})

test('where few have all words, those with most follow uncounted, and any of the words can be asked for', async ({
  page,
}) => {
  await page.goto('/search/?q=China+Russia+phone')
  const most = page.getByRole('region', { name: 'Reports with most of these words' })
  await expect(most.locator('h3').first()).toBeVisible()
  const all = Number.parseInt((await count(page).textContent()) ?? '', 10)
  expect(await page.locator('.reports h3').count()).toBe(all + (await most.locator('h3').count()))
  await page.getByRole('button', { name: 'All reports with any of these words' }).click()
  await expect(page).toHaveURL(/q=China\+OR\+Russia\+OR\+phone/)
  await expect(most).toHaveCount(0)
  expect(Number.parseInt((await count(page).textContent()) ?? '', 10)).toBeGreaterThan(all)
  await page.goBack()
  await expect(most).toBeVisible()
})

test('days are picked from the chart or written, and a chip takes them off', async ({ page }) => {
  await page.goto('/search/?sort=newest')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await page
    .getByRole('button', { name: /^2023: |^January 2023: / })
    .first()
    .click()
  await expect(page).toHaveURL(/from=2023/)
  await page.getByRole('button', { name: /Remove days/ }).click()
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await page.getByLabel('From').fill('2023-01-10')
  await page.getByLabel('From').press('Enter')
  await expect(page).toHaveURL('/search/?from=2023-01-10&sort=newest')
  await expect(count(page)).toHaveText(/^\d reports: published from 10 January 2023\.$/)
})

test('reports of one event stand together when asked, and hits lead to their paragraphs', async ({ page }) => {
  await page.goto('/search/?q=%22Park+Jin%22&group=event')
  await expect(page.locator('.search-event')).toContainText('2 reports of one event')
  await page.goto('/search/?q=Tunxi+OR+talks')
  await page.locator('.search-places summary').first().click()
  await page.locator('.search-places a').first().click()
  await expect(page).toHaveURL(/#(p|h|s)\d+$/)
  await expect(page.locator('mark').first()).toBeVisible()
})

test('exactly the results are exported, and searches are kept', async ({ page }) => {
  await page.goto('/search/?acting=kr')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as JSON Lines' }).click()
  const path = await (await download).path()
  const lines = (await readFile(path, 'utf8')).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).id).sort()).toEqual(['606a9464ba09ff0c', 'cb51aec823b6ec93'])
  await page.getByRole('button', { name: 'Keep this search' }).click()
  await page.reload()
  await page.getByText('Kept searches (1)').click()
  await expect(page.locator('.search-tools a', { hasText: 'South Korea' })).toHaveAttribute(
    'href',
    '/search/?acting=kr',
  )
  await page.goto('/search/?country=kr')
  await expect(page.getByRole('link', { name: 'Follow by feed' })).toHaveAttribute('href', '/country/kr/feed.xml')
})

test('the box of every page suggests, by keyboard', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('lavr')
  const first = page.getByRole('list', { name: 'Suggestions' }).getByRole('link').first()
  await expect(first).toContainText('Sergei Lavrov')
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/person/sergei-lavrov/')
})

test('the search page has no faults of accessibility, whatever it shows', async ({ page }) => {
  for (const address of ['?q=talks&acting=kr&from=2023', '?q=Tunxi+zebrq+colour:red', '?group=event']) {
    await page.goto(`/search/${address}`)
    await expect(count(page)).toHaveText(/report/)
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('main details')) closed.setAttribute('open', '')
    })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
})

test('typing and choosing at once loses neither', async ({ page }) => {
  await page.goto('/search/')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('#search-form input[name="q"]')
    if (box) box.value = 'Lavrov'
    box?.dispatchEvent(new Event('input', { bubbles: true }))
    document.querySelector<HTMLInputElement>('[data-facet="year"] input')?.click()
  })
  await expect(page).toHaveURL(/q=Lavrov&year=\d{4}$/)
})

test('the keyboard is enough', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('Lavrov')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search/?q=Lavrov')
  await expect(count(page)).toHaveText(/saying “Lavrov”/)
  await page.keyboard.press('/')
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await page.keyboard.type('Ukraine')
  await expect(count(page)).toHaveText(/saying “Ukraine”/)

  const year = facet(page, 'year').getByRole('checkbox').first()
  await tabTo(page, () => year.evaluate((box) => box === document.activeElement))
  await page.keyboard.press('Space')
  await expect(year).toBeChecked()
  await expect(year).toBeFocused()
  const first = titles(page).first()
  await tabTo(page, () => first.evaluate((link) => link === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/a\/[^/]+\/\?highlight=ukraine/)
})

/** Presses Tab until something holds. */
async function tabTo(page: Page, holds: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await holds()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Sixty presses of Tab did not lead there')
}

test('on a phone the facets are folded and the results come first', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/search/?q=Lavrov')
  await expect(count(page)).toHaveText(/saying “Lavrov”/)
  const country = facet(page, 'acting')
  await expect(country.getByRole('checkbox').first()).toBeHidden()
  await expect(titles(page).first()).toBeInViewport()
  await country.locator('summary').first().click()
  await country.getByLabel('China').check()
  await expect(page).toHaveURL('/search/?q=Lavrov&acting=cn')
  await expect(country.getByLabel('China')).toBeVisible()
})

test('an index that cannot be had is said, and the other ways in come back', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  )
  await page.goto('/search/?q=Lavrov')
  await expect(page.getByRole('alert')).toContainText('The search index could not be loaded')
  await expect(page.locator('#search-fallback')).toBeVisible()
})
