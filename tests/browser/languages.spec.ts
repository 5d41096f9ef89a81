/** The search page in other languages than English, over the five reports of `content/`: a whole walk in each. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { en } from '../../templates/messages/en.ts'
import { expect, test } from './archive.ts'

const { DATELINE_ARABIC_URL = '', DATELINE_CHINESE_URL = '' } = process.env

const count = (page: Page) => page.locator('#search-count')

/** English sentences of the table, in the pieces between their slots; a single word may be anybody's. */
const english = [en.text, en.search, en.facets, en.sorts]
  .flatMap((group) => Object.values(group))
  .flatMap((message) => message.split(/\{\w+\}|<\/?\w+>/))
  .map((piece) => piece.trim())
  .filter((piece) => /\p{L}{2,} \p{L}/u.test(piece))

/** Fails where the page says something in English, to the eye or to a screen reader. */
async function expectNoEnglish(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('main details')) closed.setAttribute('open', '')
  })
  const said = await page.evaluate(() => {
    const names = ['aria-label', 'placeholder', 'title']
    const labels = [...document.querySelectorAll('*')].flatMap((each) => names.map((name) => each.getAttribute(name)))
    return [document.body.textContent, ...labels].join('\n')
  })
  expect(english.filter((piece) => said.includes(piece))).toEqual([])
}

test.describe('in Arabic', () => {
  test.use({ baseURL: DATELINE_ARABIC_URL })

  test('a search is made, narrowed, said and taken away', async ({ page }) => {
    await page.goto('search/')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(count(page)).toHaveText('في الأرشيف 5 تقارير.')
    await expectNoEnglish(page)
    await page.getByRole('main').getByRole('searchbox').fill('Lavrov')
    await expect(count(page)).toContainText('بكلمات «\u2068Lavrov\u2069».')
    await page.locator('[data-facet="acting"]').getByLabel('باكستان').check()
    await expect(count(page)).toHaveText('تقرير واحد: بكلمات «\u2068Lavrov\u2069»؛ \u2068باكستان\u2069.')
    await expectNoEnglish(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'تصدير بصيغة نص عادي' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text).toContain('حُدِّث في 2023-01-10')
    await page.getByRole('button', { name: 'إزالة البلد الفاعل: \u2068باكستان\u2069' }).click()
    await expect(page).toHaveURL(/search\/\?q=Lavrov$/)
  })

  test('days are asked for and said', async ({ page }) => {
    await page.goto('search/?q=after:2022&from=2023-01&to=2023-03')
    await expect(count(page)).toHaveText(/: النشر منذ 1 يناير 2023؛ النشر من 1 يناير 2023 إلى 31 مارس 2023\.$/)
  })

  test('what is wrong and what helps is said', async ({ page }) => {
    await page.goto('search/?q=Tunxi+colour:red+OR&acting=kr')
    await expect(page.locator('.search-problem').first()).toContainText('لا حقل باسم «\u2068colour:\u2069»')
    await expect(page.locator('.search-problem').first()).toContainText('country: acting:')
    await expect(page.locator('.search-problem').last()).toContainText('تحتاج OR إلى شيء على جانبيها.')
    await expectNoEnglish(page)
    const advice = page.getByRole('button', { name: /^بدون البلد الفاعل/ })
    await expect(advice).toHaveText('بدون البلد الفاعل (\u2068كوريا الجنوبية\u2069): تقرير واحد')
    await advice.click()
    await expect(count(page)).toContainText('تقرير واحد')
  })

  test('has no faults of accessibility, and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('search/?q=talks+zebrq+colour:red&acting=kr&from=2023')
    await expect(count(page)).toContainText('تقارير')
    await expectNoEnglish(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  test('the box of every page suggests, and an article speaks of what it copies', async ({ page }) => {
    await page.goto('')
    await page.keyboard.press('/')
    await page.keyboard.type('الصين وروسيا')
    const list = page.getByRole('list', { name: 'اقتراحات' })
    await expect(list.getByRole('link').first()).toContainText(/الصين وروسيا.*(زوج|حدث)/)
    await expect(page.locator('.search-box [role="status"]')).toContainText('بمفاتيح الأسهم')
    await page.goto('a/606a9464ba09ff0c/?highlight=Lavrov')
    await expect(page.locator('.hits')).toContainText('عُلِّم من بحثك')
    await page.hover('#p3')
    await expect(page.getByRole('button', { name: 'نسخ الاقتباس مع مرجعه' })).toBeVisible()
  })
})

test.describe('in Chinese', () => {
  test.use({ baseURL: DATELINE_CHINESE_URL })

  test('a search is made, narrowed, said, and helped along', async ({ page }) => {
    await page.goto('search/')
    await expect(count(page)).toHaveText('本馆共有5篇报道。')
    await expectNoEnglish(page)
    await page.goto('search/?q="Qin+Gang"+-publisher:shine&acting=kr,ru&year=2023')
    await expect(count(page)).toHaveText('1篇报道：含“Qin Gang”，排除来自SHINE，韩国或俄罗斯，2023。')
    await page.goto('search/?q=Tunxi+zebra')
    await expect(count(page)).toHaveText('没有报道：含“Tunxi”和“zebra”。')
    await expectNoEnglish(page)
    await page.getByRole('button', { name: '去掉“zebra”：1篇报道' }).click()
    await expect(count(page)).toHaveText('1篇报道：含“Tunxi”。')
    await page.goto('search/?q=on:2023-02-30+pair:kr-cn')
    await expect(page.locator('.search-problem')).toContainText('“2023-02-30”不是日期')
    await expect(count(page)).toHaveText('2篇报道：中国和韩国之间。')
  })
})
