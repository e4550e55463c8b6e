import type { Caller, Reply } from './caller.ts'

/** Uploads a file under a name and a type that say nothing true about it. */
export function upload(
  caller: Caller,
  bytes: Uint8Array<ArrayBuffer>,
  said: Record<string, string> = { alt: 'Ada' },
): Promise<Reply> {
  const form = new FormData()
  form.set('file', new Blob([bytes], { type: 'text/html' }), '../ada.html')
  for (const [name, value] of Object.entries(said)) form.set(name, value)
  return caller.post('/v1/media', { body: form })
}

/** The same; the photo or video that was added. */
export async function uploaded(caller: Caller, bytes: Uint8Array<ArrayBuffer>, said?: Record<string, string>) {
  const answer = await upload(caller, bytes, said)
  if (answer.status !== 201) throw new Error(`Uploading answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
