import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { Answer } from './answer.ts'
import { ApiPromise } from './api-promise.ts'

/** A page of a list: every list of the contract has this shape. */
export interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly page: { readonly next: string | null }
}

/**
 * A list: `await` gives its first page, `for await` its items over all pages, one page in memory at a time. To go on another
 * day, keep `page.next` and pass it as `cursor`.
 */
export class PagePromise<Item, Page extends PageOf<Item> = PageOf<Item>>
  extends ApiPromise<Page>
  implements AsyncIterable<Item>
{
  readonly #fetchPage: (cursor: string) => Promise<Page>

  constructor(first: Promise<Answer<Page>>, fetchPage: (cursor: string) => Promise<Page>) {
    super(first)
    this.#fetchPage = fetchPage
  }

  /** The pages one by one, the first without asking again. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let page: Page = await this
    yield page
    while (page.page.next !== null) {
      page = await this.#fetchPage(page.page.next)
      yield page
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items
  }

  /**
   * All items, or the first `limit` of them: it asks for no page more than it needs.
   *
   * @throws {InvalidArgumentError} when `limit` is not a whole number from 0.
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { readonly limit?: number | undefined } = {}): Promise<Item[]> {
    if (!(limit >= 0)) throw new InvalidArgumentError('limit', 'is not a number from 0')
    const all: Item[] = []
    for await (const { items } of this.pages()) {
      all.push(...items.slice(0, limit - all.length))
      if (all.length >= limit) break
    }
    return all
  }
}
