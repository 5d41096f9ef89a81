/** Every kind of page: accessible in light and dark and on a small phone, never wider than the screen, whole without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './archive.ts'
import { pagesOfEachKind } from './page-kinds.ts'

const { DATELINE_SITE = '', DATELINE_ARABIC_URL = '' } = process.env

interface Visited {
  readonly site: string
  /** Of each kind. */
  readonly most: 1 | 2
  readonly look: (address: string) => Promise<void>
}

/** Opens one page of each kind after the other, and waits until a search page has its results. */
async function visitAll(page: Page, { site, most, look }: Visited): Promise<void> {
  test.setTimeout(420_000)
  const addresses = pagesOfEachKind(site, most)
  expect(addresses.length).toBeGreaterThan(12)
  for (const address of addresses) {
    await page.goto(address)
    if (address === '/search/') await page.locator('.reports > li').first().waitFor()
    await look(address)
  }
}

/** Rules of WCAG 2.2 AA, and what axe holds for good practice beside them; by itself it leaves out those new in 2.2. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const looks = {
  light: { colorScheme: 'light', width: 1280 },
  dark: { colorScheme: 'dark', width: 1280 },
  narrow: { colorScheme: 'light', width: 320 },
} as const

/** The bars of the search are thin, which WCAG allows (2.5.8, “equivalent”): the fields below them set the same days. */
const counts = (fault: string): boolean => !/^target-size: <button[^>]* class="time-bar"/.test(fault)

/** What axe finds on the page as it stands, in each of the looks. */
async function expectAccessible(page: Page, address: string, names: readonly (keyof typeof looks)[]): Promise<void> {
  for (const name of names) {
    const { colorScheme, width } = looks[name]
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
    expect.soft(found.filter(counts), `${address} ${name}`).toEqual([])
  }
}

/** Widths of a desk, of the same at 200 % zoom, of a phone and of a small one; then a desk with letters twice as large. */
async function expectNoOverflow(page: Page, address: string): Promise<void> {
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const width of [1440, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await overflow(), `${address} at ${width}`).toBe(0)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect.soft(await overflow(), `${address} with letters of 200 %`).toBe(0)
}

for (const look of ['light', 'dark', 'narrow'] as const) {
  test(`axe finds nothing on any kind of page, ${look}`, async ({ page }) => {
    await visitAll(page, {
      site: DATELINE_SITE,
      most: look === 'light' ? 2 : 1,
      look: (address) => expectAccessible(page, address, [look]),
    })
  })
}

test('no kind of page is wider than the screen, from a small phone to a large desk, letters of any size', async ({
  page,
}) => {
  await visitAll(page, { site: DATELINE_SITE, most: 2, look: (address) => expectNoOverflow(page, address) })
})

test.describe('in Arabic', () => {
  test.use({ baseURL: DATELINE_ARABIC_URL })

  test('axe finds nothing on any kind of page, and none is wider than the screen', async ({ page }) => {
    await visitAll(page, {
      // the same pages at the same addresses, in other words
      site: DATELINE_SITE,
      most: 1,
      look: async (address) => {
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
        await expectAccessible(page, address, ['light'])
        await expectNoOverflow(page, address)
      },
    })
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
  await visitAll(page, {
    site: DATELINE_SITE,
    most: 2,
    look: async (address) => {
      if (address === '/search/') return
      await plain.goto(address)
      expect.soft(await plain.locator('body').textContent(), address).toBe(await page.locator('body').textContent())
    },
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
