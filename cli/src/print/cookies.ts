import type { CookieCategory, CookiePreferences } from '@pianeojobs/sdk/contract'
import { cleanLine } from './clean.ts'
import { printTable } from './table.ts'

/** Cookies, for people: the categories, then each cookie. */
export function printCookies({ categories }: CookiePreferences): string {
  const table = printTable(
    ['CATEGORY', 'ALLOWED', 'WHAT FOR', 'IF REFUSED'],
    categories.map((category) => [category.id, standing(category), category.title, category.affects.join(' ')]),
  )
  const cookies = categories.flatMap(({ cookies }) =>
    cookies.map(({ name, purpose, lifetime }) =>
      cleanLine(`${name} (${lifetime ?? 'until the browser is closed'}): ${purpose}`),
    ),
  )
  return [table, cookies.join('\n'), 'Change one: pianeo cookies set analytics=off'].join('\n\n')
}

function standing({ refusable, allowed }: CookieCategory): string {
  if (!refusable) return 'always'
  return allowed ? 'on' : 'off'
}
