import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sessionBus } from './session-bus.ts'

test.each([
  ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
  ['unix:path=/tmp/dbus-x,guid=5f0', '/tmp/dbus-x'],
  ['unix:guid=5f0,path=/tmp/dbus-x', '/tmp/dbus-x'],
  ['unix:abstract=/tmp/dbus-x', '\0/tmp/dbus-x'],
  ['unix:path=/tmp/a%20b', '/tmp/a b'],
  ['tcp:host=localhost,port=1;unix:path=/tmp/b', '/tmp/b'],
])('the bus at %s has its socket at %j', (DBUS_SESSION_BUS_ADDRESS, socket) => {
  const address = DBUS_SESSION_BUS_ADDRESS.split(';').at(-1)
  expect(sessionBus({ DBUS_SESSION_BUS_ADDRESS })).toEqual({ address, socket })
})

test.each(['tcp:host=localhost,port=1', 'autolaunch:', 'unix:path=', 'unix:path=%zz', 'nonsense'])(
  'there is no bus at %s',
  (DBUS_SESSION_BUS_ADDRESS) => {
    expect(sessionBus({ DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR: tmpdir() })).toBeUndefined()
  },
)

test('without an address it is the bus of the runtime folder, when that has one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo bus-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  expect(sessionBus({ XDG_RUNTIME_DIR: folder })).toBeUndefined()
  await writeFile(join(folder, 'bus'), '')
  const address = `unix:path=${folder.replace(' ', '%20')}/bus`
  expect(sessionBus({ XDG_RUNTIME_DIR: folder })).toEqual({ address, socket: join(folder, 'bus') })
  expect(sessionBus({})).toBeUndefined()
})
