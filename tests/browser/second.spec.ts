/** Search over the invented archive: long lists, many languages, hostile text, an address below a path. */
import type { Page } from '@playwright/test'
import { expect, test } from './archive.ts'
import { secondBase } from './second-archive.ts'

const { DATELINE_SECOND_URL = '' } = process.env

test.use({ baseURL: DATELINE_SECOND_URL })

const count = (page: Page) => page.locator('#search-count')
const results = (page: Page) => page.locator('.reports > li')

test('twenty results are shown, and more when asked, kept over a reload and on the way back', async ({ page }) => {
  await page.goto('search/')
  await expect(count(page)).toHaveText('28 reports in the archive.')
  await expect(results(page)).toHaveCount(20)
  await page.getByRole('button', { name: 'Show more (8 reports left)' }).click()
  await expect(results(page)).toHaveCount(28)
  await expect(results(page).nth(20).getByRole('link').first()).toBeFocused()
  await expect(page.getByRole('button', { name: /Show more/ })).toHaveCount(0)
  await page.reload()
  await expect(results(page)).toHaveCount(28)

  const far = results(page).nth(24).getByRole('link').first()
  const title = (await far.textContent()) ?? ''
  await far.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await expect(results(page)).toHaveCount(28)
  await expect(results(page).nth(24)).toBeInViewport()
})

test('an archive below a path keeps to it', async ({ page }) => {
  await page.goto('search/?q=lighthouse')
  await results(page).getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${secondBase}a/[^/]+/\\?highlight=lighthouse$`))
  await expect(page.locator('mark')).toHaveText(['lighthouse'])
  await page.keyboard.press('/')
  await page.keyboard.type('Mombasa')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${DATELINE_SECOND_URL}search/?q=Mombasa`)
  await expect(count(page)).toHaveText('24 reports saying “Mombasa”.')
})

for (const [language, query] of [
  ['Chinese', '港口'],
  ['Russian', 'переговоры'],
  ['Arabic', 'الميناء'],
] as const) {
  test(`a report in ${language} is found by its own words, which are marked in it`, async ({ page }) => {
    await page.goto('search/')
    await page.getByRole('main').getByRole('searchbox').fill(query)
    // words that run from right to left stand between isolates
    await expect(count(page)).toHaveText(new RegExp(`^1 report saying “\u2068?${query}\u2069?”\\.$`))
    await expect(results(page).locator('mark').first()).toHaveText(query)
    await results(page).getByRole('link').first().click()
    await expect(page.locator('mark').first()).toHaveText(query)
  })
}

test('what looks like markup in a report is shown as it was printed', async ({ page }) => {
  await page.goto('search/?q=engineers+measure')
  const result = results(page).first()
  await expect(result.getByRole('heading')).toContainText('Engineers <b>measure</b> the harbour & find')
  await page.goto('search/?q=words+script+several')
  await expect(results(page).first()).toContainText('<script>alert(1)</script> and <img src=x onerror=alert(2)>')
  await results(page).getByRole('link').first().click()
  await expect(page.getByRole('article')).toContainText('the <mark> in question')
})

test('a report without a date is found under that, and comes last', async ({ page }) => {
  await page.goto('search/?sort=newest&publisher=unknown')
  await page.getByRole('button', { name: /Show more/ }).click()
  await expect(results(page).last()).toContainText('Undated')
  await page.locator('[data-facet="year"]').getByLabel('Undated').check()
  await expect(page).toHaveURL(/year=undated/)
  await expect(results(page)).toHaveCount(1)
})

test('a page that does not exist leads back below the path', async ({ page }) => {
  await page.goto('no/such/page/')
  await page.getByRole('link', { name: 'Countries', exact: true }).first().click()
  await expect(page).toHaveURL(`${DATELINE_SECOND_URL}country/`)
})
