import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortenAddress } from './shorten-address.ts'

test.each([
  ['192.0.2.7', '192.0.2.0/24'],
  ['::ffff:192.0.2.7', '192.0.2.0/24'],
  ['2001:db8:aa:1:2:3:4:5', '2001:db8:aa::/48'],
  ['2001:0DB8:0000:1::7', '2001:db8::/48'],
  ['2001::7', '2001::/48'],
  ['fe80::1%eth0', 'fe80::/48'],
  ['::1', '0::/48'],
])('P3.2: of the address %s no more stays than %s', (address, network) => {
  expect(shortenAddress(address)).toBe(network)
  expect(shortenAddress(network)).toBe(network)
})

test('P3.2: addresses of one network become one, whatever they are within it', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.nat(255), (address, last) => {
      const other = address.replace(/\d+$/, String(last))
      expect(shortenAddress(address)).toBe(shortenAddress(other))
    }),
  )
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(shortenAddress(address)).toMatch(/^(([0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4}::\/48|[\d.]+\/24)$/)
    }),
  )
})
