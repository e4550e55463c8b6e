import type { ErasurePreview } from '@pianeojobs/sdk/contract'

/** One thing after the other under a heading. */
export interface ErasurePart {
  readonly heading: string
  /** What stands before each, where signs are seen. */
  readonly sign: string
  readonly texts: readonly string[]
}

/** What an erasure would do: what goes, what stays and why, and what to know before. Nothing of it is cleaned yet. */
export function erasureParts({ categories, recipients, sideEffects }: ErasurePreview): readonly ErasurePart[] {
  const kinds = categories.filter(({ count }) => count > 0)
  const goes = kinds.filter(({ action }) => action === 'delete').map(({ title, count }) => `${title}: ${count}`)
  const stays = kinds.filter(({ action }) => action === 'retain').map((kind) => `${kind.title}: ${reason(kind)}`)
  const told = recipients.length === 0 ? 'Your data were given to nobody.' : `Told of it: ${recipients.join(', ')}.`
  return [
    { heading: 'This goes', sign: '✗', texts: goes },
    { heading: 'This stays', sign: '!', texts: stays },
    { heading: 'To know before', sign: '·', texts: [told, ...sideEffects] },
  ].filter(({ texts }) => texts.length > 0)
}

function reason({ basis, until }: ErasurePreview['categories'][number]): string {
  return `until ${until?.slice(0, 10)}, on the basis of ${basis?.replaceAll('_', ' ')}`
}
