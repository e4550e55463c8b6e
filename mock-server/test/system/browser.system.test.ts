import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { operations } from '@pianeojobs/sdk/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPage } from '../browser/build-page.ts'
import { openChromium } from '../browser/open-chromium.ts'
import { type Site, servePage } from '../browser/serve-page.ts'
import { scenarios } from '../conformance/scenarios.ts'

let site: Site
let browser: Browser
let page: Page
const uncaught: Error[] = []

beforeAll(async () => {
  site = await servePage({
    '/page.js': await buildPage('./page.ts'),
    '/mockServiceWorker.js': await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8'),
  })
  browser = await openChromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => uncaught.push(error))
  await page.goto(site.url)
})

afterAll(async () => {
  await browser?.close()
  await site?.[Symbol.asyncDispose]()
})

const succeeded = new Set<string>()

for (const { title } of scenarios) {
  test(`${title} (over MSW in Chromium)`, async () => {
    for (const id of await page.evaluate((wanted) => play(wanted), title)) succeeded.add(id)
  })
}

test('every method of the SDK succeeded over MSW in Chromium', () => {
  expect(Object.keys(operations).filter((id) => !succeeded.has(id))).toEqual([])
})

test('all of it ran under a policy that forbids to run text as a script, and nothing tried to', async () => {
  expect(await page.evaluate(() => forbidden)).toEqual([])
  expect(uncaught).toEqual([])
  expect(await page.evaluate(() => evaluates())).toBe(false)
  expect(await page.evaluate(() => forbidden)).toEqual(['eval'])
})
