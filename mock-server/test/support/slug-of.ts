import type { Reply } from './caller.ts'

/** Which problem an answer is; `undefined` when it is none. */
export function slugOf({ body }: Reply): string | undefined {
  return typeof body?.type === 'string' ? body.type.split('/').at(-1) : undefined
}
