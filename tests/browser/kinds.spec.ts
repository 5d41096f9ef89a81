/** Each kind of input ends as a page that is found by a word of it, reads as its article, and shows its source. */
import { kindArticles } from '../inputs/every-kind.ts'
import { expect, test } from './archive.ts'

const { DATELINE_KINDS_URL = '' } = process.env

test.use({ baseURL: DATELINE_KINDS_URL })

for (const { source, title, word } of kindArticles) {
  test(`${source} is found, read and traced to its lines`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(word)}`)
    const results = page.locator('.reports > li')
    await expect(results).toHaveCount(1)
    await results.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('article')).toContainText(word)

    const address = new URL(page.url())
    await page.goto(`${address.pathname}source/`)
    await expect(page.getByRole('main')).toContainText(source)
    await expect(page.getByRole('table').locator('tr', { hasText: word }).first()).toBeVisible()
    await expect(page.getByRole('table').locator('mark', { hasText: word }).first()).toBeVisible()
  })
}
