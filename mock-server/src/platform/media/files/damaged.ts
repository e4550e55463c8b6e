import { Refusal } from '../../refusal.ts'

/** The refusal of a file that is of a type that is taken, but broken, or built to mislead. `detail` is a sentence without its full stop. */
export function damaged(detail: string): Refusal {
  return new Refusal('validation-failed', `The file is damaged: ${detail}. Nothing was stored.`, {
    errors: [{ in: 'body', pointer: '/file', code: 'damaged', detail }],
  })
}

/** The refusal of a file that ends before it is over. */
export function cutShort(): Refusal {
  return damaged('it ends in the middle, as after a broken download')
}
