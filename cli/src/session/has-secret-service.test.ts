import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hasSecretService } from './has-secret-service.ts'

/** A bus that does with a connection what `serve` does. */
async function bus(serve: (client: Socket) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-bus-'))
  const socket = join(folder, 'bus')
  const clients: Socket[] = []
  const server = createServer((client) => {
    clients.push(client.on('error', () => {}))
    serve(client)
  }).listen(socket)
  await once(server, 'listening')
  onTestFinished(async () => {
    for (const client of clients) client.destroy()
    server.close()
    await rm(folder, { recursive: true, force: true })
  })
  return socket
}

/** Answers the handshake at once, and whatever comes after it with `messages`, in pieces of `size` bytes. */
function answering(messages: Buffer, size = messages.length) {
  return (client: Socket) => {
    client.once('data', (said) => {
      expect(String(said)).toMatch(/^\0AUTH EXTERNAL (?:3\d)+\r\n$/)
      client.write('OK 1234deadbeef\r\n')
      client.once('data', async () => {
        for (let at = 0; at < messages.length; at += size) {
          client.write(messages.subarray(at, at + size))
          await new Promise(setImmediate)
        }
      })
    })
  }
}

/** A message of the given type, with header fields and a body of these many bytes. */
function message(type: number, fields: number, body: number, littleEndian = true): Buffer {
  const bytes = Buffer.alloc(16 + Math.ceil(fields / 8) * 8 + body)
  bytes.set([littleEndian ? 0x6c : 0x42, type, 0, 1])
  for (const [offset, value] of [
    [4, body],
    [8, 1],
    [12, fields],
  ] as const) {
    if (littleEndian) bytes.writeUInt32LE(value, offset)
    else bytes.writeUInt32BE(value, offset)
  }
  return bytes
}

const [answer, error, signal] = [2, 3, 4]
const greeted = [message(answer, 45, 9), message(signal, 130, 9)]

test.each([
  ['one that starts it', [...greeted, message(answer, 40, 4)], true],
  ['one that tells of other things first', [...greeted, message(signal, 99, 70), message(answer, 40, 4)], true],
  ['one of the other byte order', [message(answer, 45, 9, false), message(answer, 40, 4, false)], true],
  ['one that has none', [...greeted, message(error, 80, 66)], false],
  ['one that refuses the greeting', [message(error, 80, 66)], false],
])('asks the bus for a secret service: %s', async (_, messages, expected) => {
  for (const size of [undefined, 7]) {
    expect(await hasSecretService(await bus(answering(Buffer.concat(messages), size)))).toBe(expected)
  }
})

test.each<[string, (client: Socket) => void]>([
  ['says nothing', () => {}],
  ['stops after the greeting', answering(Buffer.concat(greeted))],
  ['stops within a message', answering(message(answer, 45, 9).subarray(0, 20))],
  ['hangs up', (client) => client.destroy()],
  ['knows nobody', (client) => client.once('data', () => client.write('REJECTED KERBEROS_V4\r\n'))],
])('a bus that %s has none, and is not waited for', async (_, serve) => {
  expect(await hasSecretService(await bus(serve), 200)).toBe(false)
})

test('a bus that is not there has none', async () => {
  expect(await hasSecretService('/nonexistent/bus')).toBe(false)
})
