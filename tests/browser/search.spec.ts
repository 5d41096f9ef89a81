/** Search in a real browser, over the five reports of `content/`. */
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
  await expect(count(page)).toHaveText('2 reports for “Qin Gang”.')
  expect((await foundIds(page)).sort()).toEqual(['606a9464ba09ff0c', 'cb51aec823b6ec93'])
  await page.getByRole('main').getByRole('searchbox').fill('Ukraine crisis')
  await expect(count(page)).toHaveText('3 reports for “Ukraine crisis”.')
  expect((await foundIds(page)).sort()).toEqual(['5c912a263c3fc82a', '606a9464ba09ff0c', 'b5873b51e5301179'])
})

test('a result says what, when, by whom, and shows the hits', async ({ page }) => {
  await page.goto('/search/?q=Tunxi')
  const result = page.locator('#search-app ol > li')
  await expect(result).toHaveCount(1)
  await expect(result.getByRole('heading')).toHaveText('Chinese FM holds talks with Russian counterpart')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2022-03-31')
  await expect(result).toContainText('Beijing Review')
  await expect(result.locator('.chip')).toHaveText(['China', 'Russia'])
  await expect(result.locator('mark').first()).toHaveText('Tunxi')
})

test('a report known only by its update says so', async ({ page }) => {
  await page.goto('/search/?q="Qin Gang"&sort=oldest')
  await expect(page.locator('#search-app ol > li').first()).toContainText(/updated/)
})

test('facets count what the search found, and the address brings the same state back', async ({ page, context }) => {
  await page.goto('/search/')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  expect(await facetValues(page, 'country')).toContain('South Korea 2')
  await facet(page, 'country').getByLabel('South Korea').check()
  await expect(count(page)).toHaveText('2 reports for South Korea.')
  await facet(page, 'publisher').getByLabel('CGTN').check()
  await page.getByRole('main').getByRole('combobox').selectOption('oldest')
  await expect(page).toHaveURL('/search/?country=kr&publisher=cgtn&sort=oldest')
  const before = (await page.locator('#search-app').textContent()) ?? ''

  await page.reload()
  await expect(page.locator('#search-app')).toHaveText(before)
  await expect(facet(page, 'country').getByLabel('South Korea')).toBeChecked()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('oldest')

  const pasted = await context.newPage()
  await pasted.goto(page.url())
  await expect(pasted.locator('#search-app')).toHaveText(before)
})

test('values of one facet are alternatives, facets together narrow', async ({ page }) => {
  await page.goto('/search/?country=kr')
  await expect(count(page)).toHaveText('2 reports for South Korea.')
  // What Russia would add is counted as if South Korea weren't chosen.
  const russia = (await facetValues(page, 'country')).find((value) => value.startsWith('Russia')) ?? ''
  await facet(page, 'country').getByLabel('Russia').check()
  await expect(count(page)).toHaveText(/Russia or South Korea|South Korea or Russia/)
  const either = Number.parseInt((await count(page).textContent()) ?? '', 10)
  expect(either).toBeGreaterThanOrEqual(2)
  await facet(page, 'country').getByLabel('South Korea').uncheck()
  await expect(count(page)).toHaveText(/for Russia/)
  expect(await count(page).textContent()).toContain(`${russia.replace('Russia ', '')} report`)
})

test('the number beside each value is what choosing it gives', async ({ page }) => {
  await page.goto('/search/?q=foreign+minister')
  await expect(count(page)).toHaveText(/for “foreign minister”/)
  for (const name of ['country', 'year', 'publisher']) {
    for (const value of await facetValues(page, name)) {
      const [, label = '', number = ''] = /^(.*) (\d+)$/.exec(value) ?? []
      await facet(page, name).getByLabel(label, { exact: false }).first().check()
      await expect(count(page)).toHaveText(new RegExp(`^${number} reports? for “foreign minister”, ${label}`))
      await page.goBack()
      await expect(count(page)).toHaveText(/for “foreign minister”\.$/)
    }
  }
})

test('chosen values are chips that take them off again', async ({ page }) => {
  await page.goto('/search/?country=kr&year=2023')
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
    page.locator('#search-app ol time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  const newest = await days()
  expect(newest).toEqual([...newest].sort().reverse())
  await page.getByRole('main').getByRole('combobox').selectOption('oldest')
  await expect(page).toHaveURL('/search/?sort=oldest')
  await expect.poll(days).toEqual([...newest].sort())
})

test('Back and Forward go through the searches made', async ({ page }) => {
  const box = page.getByRole('main').getByRole('searchbox')
  await page.goto('/search/')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await box.pressSequentially('Lavrov', { delay: 40 })
  await expect(count(page)).toHaveText(/for “Lavrov”\.$/)
  await facet(page, 'year').getByLabel('2022').check()
  await expect(count(page)).toHaveText(/for “Lavrov”, 2022\.$/)
  await titles(page).first().click()
  await expect(page).toHaveURL(/\/a\//)

  await page.goBack()
  await expect(count(page)).toHaveText(/for “Lavrov”, 2022\.$/)
  await expect(facet(page, 'year').getByLabel('2022')).toBeChecked()
  await page.goBack()
  await expect(count(page)).toHaveText(/for “Lavrov”\.$/)
  await expect(box).toHaveValue('Lavrov')
  // All the typing was one step.
  await page.goBack()
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await expect(box).toHaveValue('')
  await page.goForward()
  await expect(count(page)).toHaveText(/for “Lavrov”\.$/)
  await expect(box).toHaveValue('Lavrov')
})

test('a phrase in quotation marks is kept together', async ({ page }) => {
  await page.goto('/search/?q=crisis+Ukraine')
  await expect(count(page)).toHaveText(/^3 reports/)
  await page.goto('/search/?q="crisis+Ukraine"')
  await expect(count(page)).toHaveText(/^No report/)
  await page.getByRole('button', { name: /Without the quotation marks: 3 reports/ }).click()
  await expect(page).toHaveURL('/search/?q=crisis+Ukraine')
  await page.goto('/search/?q="Ukraine+crisis"')
  await expect(count(page)).toHaveText(/^3 reports/)
})

test('where nothing is found it says what to drop', async ({ page }) => {
  await page.goto('/search/?q=Tunxi&country=kr')
  await expect(count(page)).toHaveText('No report for “Tunxi”, South Korea.')
  await page.getByRole('button', { name: 'Without the country South Korea: 1 report' }).click()
  await expect(count(page)).toHaveText('1 report for “Tunxi”.')
})

test('a word that stands nowhere is named, not passed over in silence', async ({ page }) => {
  await page.goto('/search/?q=Tunxi+zebra')
  await expect(count(page)).toHaveText('1 report for “Tunxi zebra”. “zebra” stands in no report and was left out.')
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
  await expect(count(page)).toHaveText(/for “Lavrov”/)
  await page.keyboard.press('/')
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(count(page)).toHaveText('5 reports in the archive.')
  await page.keyboard.type('Ukraine')
  await expect(count(page)).toHaveText(/for “Ukraine”/)

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
  await expect(count(page)).toHaveText(/for “Lavrov”/)
  const country = facet(page, 'country')
  await expect(country.getByRole('checkbox').first()).toBeHidden()
  await expect(titles(page).first()).toBeInViewport()
  await country.locator('summary').click()
  await country.getByLabel('China').check()
  await expect(page).toHaveURL('/search/?q=Lavrov&country=cn')
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
