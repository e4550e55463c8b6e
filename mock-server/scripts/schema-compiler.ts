import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import type { Schema } from './contract.ts'
import { plainSchema } from './plain-schema.ts'

/** How values are validated: what arrives as text is coerced, requests get their defaults, answers are left alone. */
const kinds = {
  text: { coerceTypes: true, useDefaults: true, allErrors: true },
  request: { useDefaults: true, allErrors: true },
  answer: {},
} as const

/** Collects the schemas of one kind and compiles them to functions; what several share is compiled once. */
export class SchemaCompiler {
  readonly kind: keyof typeof kinds
  readonly #ajv: Ajv2020
  readonly #shared: Readonly<Record<string, Schema>>
  readonly #ids = new Map<string, string>()
  readonly #names = new Map<string, string>()

  constructor(kind: keyof typeof kinds, shared: Readonly<Record<string, Schema>>) {
    this.kind = kind
    this.#shared = shared
    this.#ajv = new Ajv2020({
      ...kinds[kind],
      strictTypes: false,
      strictRequired: false,
      inlineRefs: false,
      code: { source: true, esm: true },
    })
    formats.default(this.#ajv)
    for (const format of ['binary', 'password']) this.#ajv.addFormat(format, true)
    for (const [name, schema] of Object.entries(shared))
      this.#ajv.addSchema({ ...plainSchema(schema, this.#shared), $id: name })
  }

  /** Adds a schema under an id without slashes; gives the name of its function, which is shared by equal schemas. */
  add(id: string, schema: Schema): string {
    const plain = plainSchema(schema, this.#shared)
    const text = JSON.stringify(plain)
    const known = this.#names.get(text)
    if (known !== undefined) return known
    const { $ref, ...rest } = plain
    const shared = typeof $ref === 'string' && Object.keys(rest).length === 0
    if (!shared) this.#ajv.addSchema({ ...plain, $id: id })
    const schemaId = shared ? $ref : id
    const name = `${this.kind}_${schemaId.replaceAll(/[^A-Za-z0-9]/g, '_')}`
    this.#ids.set(name, schemaId)
    this.#names.set(text, name)
    return name
  }

  /** A module that exports every added function by its name. */
  source(): string {
    return standaloneCode.default(this.#ajv, Object.fromEntries(this.#ids))
  }
}
