import type { Device } from '@pianeojobs/sdk/contract'

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad|\biOS\b/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows|win32/, 'Windows'],
  [/Mac OS|Macintosh|darwin/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|linux/, 'Linux'],
]

/** What a User-Agent header tells about a device, and no more than that (P3.1). */
export function deviceOf(userAgent: string | undefined): Device {
  if (userAgent === undefined) return { class: 'unknown', os: null, client: null }
  const os = systems.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
  return { class: classOf(userAgent), os, client: clientOf(userAgent) }
}

function classOf(userAgent: string): Device['class'] {
  if (/^pianeo\//.test(userAgent)) return 'terminal'
  if (/iPad|Tablet/.test(userAgent)) return 'tablet'
  if (/Mobi|iPhone|Android/.test(userAgent)) return 'mobile'
  if (/^Mozilla\//.test(userAgent)) return 'desktop'
  return /^(curl|wget|httpie)\b/i.test(userAgent) ? 'terminal' : 'server'
}

/** The program and its version: for a browser the one it says it is, otherwise the first product (RFC 9110 10.1.5). */
function clientOf(userAgent: string): string | null {
  const browser = /(Edg|OPR|Firefox|Chrome|Version)\/(\d+)/.exec(userAgent)
  const product =
    /^Mozilla\//.test(userAgent) && browser
      ? `${browser[1] === 'Version' ? 'Safari' : browser[1]} ${browser[2]}`
      : userAgent.split(/[ (]/)[0]!.replace('/', ' ')
  return product === '' ? null : product.replaceAll(/\p{C}/gu, '').slice(0, 100)
}
