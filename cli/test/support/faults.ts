import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What goes wrong between a client and its platform, as a test wants it. */
export class Faults {
  /** No connection at all. */
  offline = false
  /** How long every answer takes, in milliseconds. */
  delay = 0
  /** How long every 16 kB of an archive take, in milliseconds. */
  trickle = 0
  readonly #answers: { readonly path: RegExp; readonly problem: object }[] = []
  readonly #replaced: { readonly text: string; readonly by: string }[] = []
  readonly #served: string[] = []

  /** What was asked for and answered by the platform: `GET /profile`. */
  get served(): readonly string[] {
    return this.#served
  }

  /** From now on, refuses every request to `path` with an internal error. */
  break(path: RegExp): void {
    this.#answers.push({
      path,
      problem: {
        type: 'https://api.pianeojobs.example/problems/internal',
        title: 'Internal error',
        status: 500,
        detail: 'The platform failed.',
        instance: '/v1',
        requestId: 'req_01jb2m3n4p5q6r7s8t9v0w1x2y',
        policyRefs: [],
      },
    })
  }

  /** From now on, a text in the platform's answers is another: one that the platform would not have taken. */
  replace(text: string, by: string): void {
    this.#replaced.push({ text, by: JSON.stringify(by).slice(1, -1) })
  }

  /** Everything works again. */
  mend(): void {
    this.offline = false
    this.delay = 0
    this.trickle = 0
    this.#answers.length = 0
    this.#replaced.length = 0
  }

  around(fetch: Fetch): Fetch {
    return async (url, init) => {
      if (this.delay > 0) await sleep(this.delay)
      if (this.offline) throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
      const found = this.#answers.find(({ path }) => path.test(new URL(url).pathname))
      if (found) {
        const headers = { 'Content-Type': 'application/problem+json' }
        return new Response(JSON.stringify(found.problem), { status: 500, headers })
      }
      this.#served.push(`${init.method ?? 'GET'} ${new URL(url).pathname.replace('/v1', '')}`)
      const response = await this.#rewritten(await fetch(url, init))
      return url.endsWith('/archive') && this.trickle > 0 ? this.#trickled(response) : response
    }
  }

  /** The same answer, coming in bit by bit until everything works again. */
  #trickled(response: Response): Response {
    const pieces = async function* (faults: Faults) {
      for await (const chunk of response.body!) {
        for (let at = 0; at < chunk.length; at += 16_384) {
          await sleep(faults.trickle)
          if (faults.offline) throw new TypeError('terminated')
          yield chunk.subarray(at, at + 16_384)
        }
      }
    }
    const { status, headers } = response
    const body = Readable.toWeb(Readable.from(pieces(this))) as ReadableStream<Uint8Array<ArrayBuffer>>
    return new Response(body, { status, headers })
  }

  async #rewritten(response: Response): Promise<Response> {
    const isJson = response.headers.get('content-type')?.includes('json')
    if (this.#replaced.length === 0 || !isJson) return response
    let body = await response.text()
    for (const { text, by } of this.#replaced) body = body.replaceAll(text, by)
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return new Response(body, { status: response.status, headers })
  }
}
