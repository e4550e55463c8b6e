import { Refusal } from '../platform/refusal.ts'

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])
/** In a text that is known to be JSON: what opens and closes, and strings, with a colon when they are names. */
const tokens = /[{}[\]]|"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/g

/**
 * The value of a JSON text, stricter than `JSON.parse`: an object that names a member twice, or names one that means
 * something to the language, is refused (RFC 8259 section 4 leaves the first open; parsers disagree on which one counts).
 *
 * @throws Refusal `malformed-request`.
 */
export function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Refusal('malformed-request', 'The body is not JSON.', {}, { cause })
  }
  checkNames(text)
  return value
}

function checkNames(text: string): void {
  const open: (Set<string> | undefined)[] = []
  for (const [token, content, colon] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (content === undefined) open.pop()
    else if (colon !== undefined) checkName(open.at(-1)!, content.includes('\\') ? JSON.parse(`"${content}"`) : content)
  }
}

function checkName(names: Set<string>, name: string): void {
  if (unsafeNames.has(name)) {
    throw new Refusal('malformed-request', `The body has a member ${JSON.stringify(name)}, which no request has.`)
  }
  if (names.has(name))
    throw new Refusal('malformed-request', `The body names the member ${JSON.stringify(name)} twice.`)
  names.add(name)
}
