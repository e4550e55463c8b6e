import type { Document } from '../document.ts'

interface Node {
  readonly [key: string]: unknown
}

/**
 * Writes "this text or null" as one schema with two types, where the source names the schema of the text: readers and
 * programs then meet no choice where there is none.
 */
export function deriveNullables(document: Document): void {
  const schemas = document.components.schemas as unknown as Readonly<Record<string, Node>>
  visit(document as unknown as Node)

  function visit(node: unknown): void {
    if (node === null || typeof node !== 'object') return
    const text = nullable(node as Node)
    if (text) {
      const { oneOf: _, ...own } = node as Node
      for (const key of Object.keys(node)) delete (node as Record<string, unknown>)[key]
      const choices = Array.isArray(text.enum) && { enum: [...text.enum, null] }
      Object.assign(node, text, choices, own, { type: [text.type, 'null'] })
    }
    Object.values(node).forEach(visit)
  }

  /** The schema of the text, where that or null is all that is said. */
  function nullable({ oneOf }: Node): Node | undefined {
    if (!Array.isArray(oneOf) || oneOf.length !== 2 || oneOf[1]?.type !== 'null') return undefined
    const { $ref, ...more } = oneOf[0] as Node
    const schema = schemas[String($ref).replace('#/components/schemas/', '')]
    // What stands beside the reference, such as how long the text may be, counts too.
    return schema?.type === 'string' || schema?.type === 'integer' ? { ...schema, ...more } : undefined
  }
}
