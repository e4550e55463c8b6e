import { connect } from 'node:net'

/**
 * Whether a secret service (org.freedesktop.secrets) runs on the session bus or was started by asking for it. The
 * keychain's library would wait for a silent bus for ever, in the main thread; so this asks first, within `limit`.
 *
 * It speaks as little of D-Bus as that takes (specification, "Authentication Protocol" and "Message Protocol"): it says
 * who it is, says hello, and asks the bus to start the service.
 *
 * @param socket the bus, as `net.connect` takes it.
 * @param limit milliseconds for all of it.
 */
export function hasSecretService(socket: string, limit = 5_000): Promise<boolean> {
  return new Promise((resolve) => {
    const bus = connect(socket)
    const answer = (available: boolean) => {
      clearTimeout(timer)
      bus.destroy()
      resolve(available)
    }
    const timer = setTimeout(answer, limit, false)
    let received = Buffer.alloc(0)
    let isAuthenticated = false
    let answers = 0
    bus.on('error', () => answer(false)).on('close', () => answer(false))
    bus.on('connect', () => bus.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.())).toString('hex')}\r\n`))
    bus.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (!isAuthenticated) {
        const line = received.indexOf('\r\n')
        if (line === -1) return
        if (!received.toString('latin1').startsWith('OK ')) return answer(false)
        received = received.subarray(line + 2)
        isAuthenticated = true
        bus.write(Buffer.concat([Buffer.from('BEGIN\r\n'), hello, startService]))
      }
      for (let size = messageSize(received); size !== undefined; size = messageSize(received)) {
        const type = received[1]
        received = received.subarray(size)
        // The second answer is that to the second call: the service runs, or cannot be had.
        if (type === error) return answer(false)
        if (type === methodReturn && ++answers === 2) return answer(true)
      }
    })
  })
}

const methodCall = 1
const methodReturn = 2
const error = 3

const hello = message(1, 'Hello')
/** StartServiceByName(name, flags): the flags are not in use. */
const startService = message(2, 'StartServiceByName', {
  signature: 'su',
  body: [...padded(text('org.freedesktop.secrets'), 4), ...uint32(0)],
})

/** A call to the bus itself, little-endian. */
function message(serial: number, member: string, { signature = '', body = [] as number[] } = {}): Buffer {
  const bus = 'org.freedesktop.DBus'
  const fields: number[] = []
  field(1, 'o', text('/org/freedesktop/DBus'))
  field(2, 's', text(bus))
  field(3, 's', text(member))
  field(6, 's', text(bus))
  if (signature) field(8, 'g', [signature.length, ...Buffer.from(signature), 0])
  const header = [
    'l'.charCodeAt(0),
    methodCall,
    0,
    1,
    ...uint32(body.length),
    ...uint32(serial),
    ...uint32(fields.length),
  ]
  return Buffer.from([...padded([...header, ...fields], 8), ...body])

  function field(code: number, type: string, value: number[]): void {
    fields.push(...padded(fields, 8).slice(fields.length), code, 1, type.charCodeAt(0), 0, ...value)
  }
}

/** The length of the message at the start of `bytes`, once all of it is there. */
function messageSize(bytes: Buffer): number | undefined {
  if (bytes.length < 16) return undefined
  const read = (offset: number) =>
    bytes[0] === 'l'.charCodeAt(0) ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset)
  const size = 16 + Math.ceil(read(12) / 8) * 8 + read(4)
  return size <= bytes.length ? size : undefined
}

/** A string or an object path: its length, its bytes, a zero. */
function text(value: string): number[] {
  const bytes = Buffer.from(value)
  return [...uint32(bytes.length), ...bytes, 0]
}

function uint32(value: number): number[] {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return [...bytes]
}

function padded(bytes: number[], boundary: number): number[] {
  return [...bytes, ...Array<number>(-bytes.length & (boundary - 1)).fill(0)]
}
