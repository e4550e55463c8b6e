/** A compiled schema: whether the value fits, filling in defaults; what does not fit stands in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** One error of a validator, as ajv words it. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** The validators of one operation. */
export interface Validators {
  readonly path: Validator
  readonly query: Validator
  readonly header: Validator
  readonly body: Readonly<Record<string, Validator>>
  /** By status, then by media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Validator>>>>
  readonly answerHeaders: Readonly<Record<string, Validator>>
}
