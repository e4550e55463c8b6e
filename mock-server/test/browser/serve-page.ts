import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a page may do where its site is strict: run scripts of the site and no text, and call the platform. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://api.pianeojobs.example",
].join('; ')

/** A site with one page. */
export interface Site extends AsyncDisposable {
  readonly url: string
}

/** Serves an empty page with these scripts by path; `/page.js` is the one it runs. */
export async function servePage(scripts: Readonly<Record<`/${string}`, string>>): Promise<Site> {
  const server = createServer(({ url }, response) => {
    const script = scripts[url as `/${string}`]
    response.setHeader('Content-Security-Policy', policy)
    if (url === '/') {
      response.setHeader('Content-Type', 'text/html')
      response.end('<!doctype html><link rel="icon" href="data:"><script type="module" src="/page.js"></script>')
    } else if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(script)
    } else {
      response.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
