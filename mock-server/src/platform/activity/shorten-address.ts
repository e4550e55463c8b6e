/** An address that says no more than the network it is in: `/24` of IPv4, `/48` of IPv6 (P3.2). One that is short stays. */
export function shortenAddress(address: string): string {
  if (address.includes('/')) return address
  const inIPv4 = /(\d+)\.(\d+)\.(\d+)\.\d+$/.exec(address)
  if (inIPv4) return `${inIPv4.slice(1).join('.')}.0/24`
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const first = groups(head)
  const last = groups(tail ?? '')
  const whole =
    tail === undefined ? first : [...first, ...Array(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last]
  const network = whole.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':').replace(/(:0)+$/, '')}::/48`
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
