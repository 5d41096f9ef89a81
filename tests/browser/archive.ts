/**
 * What every browser test starts from: a page of the built archive in the Chromium that was found. Whatever a test
 * does, it fails when the page says anything on the console or asks another host for anything.
 */
import { test as base, expect } from '@playwright/test'
import { type Chromium, chromiumArguments } from './chromium.ts'

const { DATELINE_CHROMIUM = '{}', DATELINE_URL = '', DATELINE_SECOND_URL = '', DATELINE_KINDS_URL = '' } = process.env
const { DATELINE_ARABIC_URL = '', DATELINE_CHINESE_URL = '' } = process.env

export const test = base.extend<{ silence: undefined }, { chromiumFound: undefined }>({
  baseURL: DATELINE_URL,
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const { path, env }: Chromium = JSON.parse(DATELINE_CHROMIUM)
      await use({ executablePath: path, args: [...chromiumArguments], env: { ...definedVariables(), ...env } })
    },
    { scope: 'worker' },
  ],
  silence: [
    async ({ context }, use) => {
      const heard: string[] = []
      context.on('console', (message) => {
        const url = message.page()?.url() ?? ''
        // The browser says so itself when the page asked for is the one that doesn't exist.
        if (message.text().includes('404 (Not Found)') && message.location().url === url) return
        heard.push(`${message.type()}: ${message.text()} (${url})`)
      })
      context.on('weberror', (error) => heard.push(error.error().message))
      context.on('request', (request) => {
        if (!isOwn(request.url())) heard.push(`a request to ${request.url()}`)
      })
      await use(undefined)
      expect(heard, 'the console is empty and no other host was asked').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Of the site itself, or written out in the page. */
function isOwn(url: string): boolean {
  const sites = [`${DATELINE_URL}/`, DATELINE_SECOND_URL, DATELINE_KINDS_URL, DATELINE_ARABIC_URL, DATELINE_CHINESE_URL]
  return [...sites, 'data:'].some((own) => url.startsWith(own))
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
