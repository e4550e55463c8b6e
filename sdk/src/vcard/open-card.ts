import { detach } from './detach.ts'
import type { FoldedLine } from './folded-line.ts'
import type { Header } from './header.ts'
import { limits } from './limits.ts'
import type { Properties } from './properties.ts'
import type { VCardIssueCode } from './vcard-event.ts'

/** Of how many properties the value may keep the file's text around it in memory. */
const attached = 32

/** A card whose END has not come yet: what was read of it, within the limits. Cards nested in it (AGENT) are passed over. */
export class OpenCard {
  readonly index: number
  readonly line: number
  readonly byteOffset: number
  readonly properties: Properties = { headers: [], values: [], plain: true }
  photos = 0
  #count = 0
  #size = 0
  #agentDepth = 0
  #agentFollows = false
  #unreadable = false
  readonly #reported: VCardIssueCode[] = []

  constructor(index: number, line: number, byteOffset: number) {
    this.index = index
    this.line = line
    this.byteOffset = byteOffset
  }

  /**
   * Takes the next whole property in.
   * @returns what was wrong with it
   */
  add(line: FoldedLine): VCardIssueCode | undefined {
    this.#agentFollows = false
    this.#count += 1
    if (this.#count > limits.properties) return this.#once('too_many_properties')
    if (line.tooLong && !line.opaque && line.kind !== 'unneeded') return 'value_too_long'
    line.close()
    if (line.header === undefined) return this.#unreadableRun()
    this.#unreadable = false
    if (line.kind === 'agent') return this.#agent(line.value.trim().toUpperCase())
    return this.#agentDepth === 0 ? this.#keep(line, line.header) : undefined
  }

  /** Takes a BEGIN as that of a nested card, if AGENT announced one. */
  beginAgent(): boolean {
    const announced = this.#agentFollows
    if (announced) this.#agentDepth += 1
    this.#agentFollows = false
    return announced
  }

  /** Takes an END as that of a nested card, if one is open. */
  endAgent(): boolean {
    if (this.#agentDepth === 0) return false
    this.#agentDepth -= 1
    return true
  }

  /** `AGENT:BEGIN:VCARD`, or BEGIN on the next line (vCard 2.1, §2.4.3); 3.0 writes the whole card into the value. */
  #agent(value: string): VCardIssueCode | undefined {
    this.#agentFollows = value === ''
    if (!this.#agentFollows && value !== 'BEGIN:VCARD') return undefined
    const tooDeep = this.#agentDepth >= limits.agentDepth
    if (!this.#agentFollows) this.#agentDepth += 1
    return tooDeep ? this.#once('agent_too_deep') : undefined
  }

  #keep(line: FoldedLine, header: Header): VCardIssueCode | undefined {
    if (line.kind === 'photo') this.photos += 1
    if (line.kind === 'unneeded' || line.opaque) return undefined
    const { headers, values } = this.properties
    const { value } = line
    if (value.length > limits.value) return 'value_too_long'
    this.#size += line.length
    if (this.#size > limits.card) return this.#once('card_too_large')
    headers.push(header)
    values.push(values.length < attached ? value : detach(value))
    if (header.quotedPrintable || header.charset !== '') this.properties.plain = false
    return undefined
  }

  #unreadableRun(): VCardIssueCode | undefined {
    const first = !this.#unreadable
    this.#unreadable = true
    return first ? 'unreadable_line' : undefined
  }

  #once(code: VCardIssueCode): VCardIssueCode | undefined {
    if (this.#reported.includes(code)) return undefined
    this.#reported.push(code)
    return code
  }
}
