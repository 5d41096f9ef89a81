/** Every kind of page: accessible in light and dark, never wider than the screen, whole without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './archive.ts'
import { pagesOfEachKind } from './page-kinds.ts'

const { DATELINE_SITE = '' } = process.env

/** Opens one page of each kind after the other, and waits until a search page has its results. */
async function visitAll(page: Page, look: (address: string) => Promise<void>): Promise<void> {
  test.setTimeout(420_000)
  const addresses = pagesOfEachKind(DATELINE_SITE)
  expect(addresses.length).toBeGreaterThan(12)
  for (const address of addresses) {
    await page.goto(address)
    if (address === '/search/') await page.locator('#search-count:has-text("archive")').waitFor()
    await look(address)
  }
}

test('axe finds nothing on any kind of page, light or dark', async ({ page }) => {
  await visitAll(page, async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
      expect.soft(found, `${address} ${colorScheme}`).toEqual([])
    }
  })
})

test('no kind of page is wider than the screen, from a small phone to a large desk', async ({ page }) => {
  await visitAll(page, async (address) => {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, address).toBeLessThanOrEqual(width)
    }
  })
})

test('a page that does not exist says so, at any depth', async ({ page }) => {
  await page.goto('/nowhere/at/all/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /countries/i }).first()).toHaveAttribute('href', '/country/')
})

test('without JavaScript every page but search is the same', async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const plain = await context.newPage()
  await visitAll(page, async (address) => {
    if (address === '/search/') return
    await plain.goto(address)
    expect.soft(await plain.locator('body').textContent(), address).toBe(await page.locator('body').textContent())
  })
  await context.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('search offers other ways in', async ({ page }) => {
    await page.goto('/search/?q=Lavrov')
    const ways = page.locator('#search-fallback')
    await expect(ways).toBeVisible()
    for (const address of ['/country/', '/a/', '/publisher/']) {
      await expect(ways.locator(`a[href="${address}"]`)).toBeVisible()
    }
  })
})
