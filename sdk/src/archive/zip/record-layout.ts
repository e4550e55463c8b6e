/** How one zip record's fixed part is laid out: little-endian unsigned fields of two or four bytes, one after another. */
export interface RecordLayout<Field extends string> {
  readonly bytes: number
  /** The fixed part followed by `name`. */
  encode(values: Readonly<Record<Field, number>>, name: string): Uint8Array
  /** The fields; `bytes` holds at least the fixed part. */
  decode(bytes: Uint8Array): Record<Field, number>
  /** Which field the byte at `offset` belongs to, for messages. */
  fieldAt(offset: number): Field | 'name'
}

/** The codec of a record from its fields and their widths. */
export function recordLayout<Field extends string>(widths: Readonly<Record<Field, 2 | 4>>): RecordLayout<Field> {
  let end = 0
  const fields = (Object.entries(widths) as [Field, 2 | 4][]).map(([field, width]) => {
    const offset = end
    end += width
    return { field, width, offset }
  })
  const fixed = end
  return {
    bytes: fixed,
    encode(values, name) {
      const bytes = new Uint8Array(fixed + name.length)
      const view = new DataView(bytes.buffer)
      for (const { field, width, offset } of fields) {
        if (width === 2) view.setUint16(offset, values[field], true)
        else view.setUint32(offset, values[field], true)
      }
      for (let index = 0; index < name.length; index++) bytes[fixed + index] = name.charCodeAt(index)
      return bytes
    },
    decode(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const values = {} as Record<Field, number>
      for (const { field, width, offset } of fields) {
        values[field] = width === 2 ? view.getUint16(offset, true) : view.getUint32(offset, true)
      }
      return values
    },
    fieldAt: (offset) => fields.findLast((field) => field.offset <= offset && offset < fixed)?.field ?? 'name',
  }
}
