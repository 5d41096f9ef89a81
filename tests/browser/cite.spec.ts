/** Citing from an article's page: by pointer, by keyboard, and on paper. */
import { expect, test } from './archive.ts'

const article = '/a/606a9464ba09ff0c/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a paragraph in hand offers its address and its words with their citation, and moves nothing', async ({
  page,
}) => {
  await page.goto(article)
  const top = () => page.evaluate(() => document.querySelector('#p9')?.getBoundingClientRect().top)
  await page.locator('#p3').scrollIntoViewIfNeeded()
  const before = await top()
  await page.hover('#p3')
  await expect(page.locator('#p3 .pin')).toHaveCSS('opacity', '1')
  expect(await top()).toBe(before)
  await page.getByRole('button', { name: 'Copy quotation with citation' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^“China is ready to join .* noted\.” CGTN\. “Chinese FM holds .*” Updated January 10, 2023\./)
  expect(copied).toMatch(/Paragraph 3: http\S+\/a\/606a9464ba09ff0c\/#p3$/)
})

test('the keyboard reaches both, whatever the pointer rests on', async ({ page }) => {
  await page.goto(article)
  await page.hover('#p1')
  await page.keyboard.press('Tab')
  await page.locator('#p2 .pin').focus()
  await page.hover('#p1')
  await page.keyboard.press('Tab')
  await expect(page.locator('#p2 .quote')).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Paragraph 2: ')
})

test('a citation is copied as it is printed', async ({ page }) => {
  await page.goto(article)
  await page.getByText('Cite this report').click()
  await page.getByRole('button', { name: 'Copy the MLA citation' }).click()
  const printed = await page.locator('[data-style="mla"]').textContent()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(printed)
})

test('on paper an article says how to cite it, where it stands and what it was made from', async ({ page }) => {
  await page.goto(article)
  await expect(page.locator('.filing')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.filing')).toContainText(/Archived in .* SHA-256 [0-9a-f]{64}/)
  for (const hidden of ['.cite', '.rail', '#p1 .pin']) await expect(page.locator(hidden)).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('addresses of paragraphs and citations stay, and no button that does nothing is shown', async ({ page }) => {
    await page.goto(article)
    await page.locator('#p2 .pin').focus()
    await expect(page.locator('#p2 .pin')).toHaveCSS('opacity', '1')
    await expect(page.locator('#p2 .pin')).toHaveAttribute('href', '#p2')
    await page.getByText('Cite this report').click()
    await expect(page.locator('[data-style="apa"]')).toBeVisible()
    await expect(page.locator('.cite .copy').first()).toBeHidden()
  })
})
