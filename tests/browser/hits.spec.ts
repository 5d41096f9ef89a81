/** An article that was opened from a search: its hits are marked, and `/` leads back to searching. */
import { expect, test } from './archive.ts'

test('the words of a search are marked, the first in sight, and can be unmarked', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  await page.goto('/search/?q=Ukraine+crisis')
  await page.locator('#search-app h3 a[href^="/a/b5873b51e5301179/"]').click()
  await expect(page).toHaveURL('/a/b5873b51e5301179/?highlight=crisis&highlight=ukraine')
  const marks = page.locator('mark')
  const words = await marks.allTextContents()
  expect(words.length).toBeGreaterThan(3)
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['crisis', 'ukraine', 'ukraine crisis']))
  await expect(marks.first()).toBeInViewport()

  const marked = await page.locator('article p').allTextContents()
  await page.getByRole('button', { name: 'Remove the marks' }).click()
  await expect(marks).toHaveCount(0)
  await expect(page).toHaveURL('/a/b5873b51e5301179/')
  expect(marked.join('\n')).toContain((await page.locator('#p1').textContent()) ?? 'no text')
})

test('a phrase is marked as a phrase', async ({ page }) => {
  await page.goto('/search/?q="Qin Gang"')
  await page.locator('#search-app h3 a').first().click()
  await expect(page).toHaveURL(/\?highlight=qin\+gang$/)
  const marks = await page.locator('mark').allTextContents()
  expect(marks.length).toBeGreaterThan(0)
  expect(new Set(marks.map((mark) => mark.replaceAll('\u00a0', ' ')))).toEqual(new Set(['Qin Gang']))
})

test('the text is the same with marks as without', async ({ page }) => {
  await page.goto('/a/606a9464ba09ff0c/')
  const plain = await page.locator('#p1').textContent()
  await page.goto('/a/606a9464ba09ff0c/?highlight=foreign&highlight=minister&highlight=the')
  expect(await page.locator('#p1').textContent()).toBe(plain)
  expect(await page.locator('#p1 mark').count()).toBeGreaterThan(1)
})

test('what an address asks to mark is never markup', async ({ page }) => {
  await page.goto(
    `/a/606a9464ba09ff0c/?highlight=${encodeURIComponent('<img src=x onerror=alert(1)>')}&highlight=China`,
  )
  await expect(page.locator('mark').first()).toHaveText('China')
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('/ goes to the search box from an article, Escape clears it', async ({ page }) => {
  await page.goto('/a/606a9464ba09ff0c/')
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await expect(box).toBeFocused()
  await page.keyboard.type('and/or')
  await expect(box).toHaveValue('and/or')
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
})
