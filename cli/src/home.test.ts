import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { keychainAccount, platformFolder, resolveHome, sandboxFolder } from './home.ts'

const system = { configDir: '/home/ada/.config/pianeo', dataDir: '/home/ada/.local/share/pianeo' }

test('PIANEO_HOME moves settings, sandbox and sessions together', () => {
  const home = resolveHome({ PIANEO_HOME: '/tmp/p' }, system)
  expect([home.config, sandboxFolder(home), platformFolder(home, new URL('https://api.example/v1'))]).toEqual([
    '/tmp/p',
    '/tmp/p/sandbox',
    '/tmp/p/platforms/api.example%2Fv1',
  ])
})

test('without it, or with an empty one, the folders of the system are used', () => {
  expect(resolveHome({}, system)).toEqual({ config: system.configDir, data: system.dataDir, isMoved: false })
  expect(resolveHome({ PIANEO_HOME: '' }, system).data).toBe(system.dataDir)
})

test('a relative PIANEO_HOME is the folder it names now: elsewhere the same word is another home', () => {
  expect(resolveHome({ PIANEO_HOME: 'p' }, system).data).toBe(resolve('p'))
})

test('a platform has one folder, which tells no password', () => {
  const home = resolveHome({}, system)
  expect(platformFolder(home, new URL('https://API.example/v1'))).toBe(
    platformFolder(home, new URL('https://api.example/v1')),
  )
  expect(platformFolder(home, new URL('https://ada:pw@api.example/v1'))).not.toContain('pw')
})

test('in the keychain, which all homes share, a moved one has its own sessions', () => {
  const url = new URL('https://api.example/v1')
  expect(keychainAccount(resolveHome({}, system), url)).toBe('https://api.example/v1')
  expect(keychainAccount(resolveHome({ PIANEO_HOME: '/tmp/p' }, system), url)).toBe('https://api.example/v1 (/tmp/p)')
})
