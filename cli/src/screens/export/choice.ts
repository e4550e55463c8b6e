import type { ExportCategory, ExportCreate } from '@pianeojobs/sdk/contract'
import { exportCategories } from '../../print/export-names.ts'

export type ExportProfile = NonNullable<ExportCreate['profile']>

/** What a person wants to download, and where to. */
export interface Choice {
  /** As it was typed. */
  readonly folder: string
  readonly profile: ExportProfile
  /** The parts, for a custom archive. */
  readonly categories: readonly ExportCategory[]
}

/** What the platform is asked for, as the command asks for it too: so one goes on with what the other began. */
export function wantedOf({ profile, categories }: Choice): ExportCreate {
  return { profile, ...(profile === 'custom' && categories.length > 0 && { categories: [...categories] }) }
}

/** The parts with one more or one less of them, in their order. */
export function toggled(categories: readonly ExportCategory[], category: ExportCategory): readonly ExportCategory[] {
  const all = Object.keys(exportCategories) as readonly ExportCategory[]
  return all.filter((one) => categories.includes(one) !== (one === category))
}

/** The command line that downloads the same. */
export function downloadLine({ folder, wanted }: { readonly folder: string; readonly wanted: ExportCreate }) {
  const { profile = 'access', categories = [] } = wanted
  return [
    ...['data', 'download', '--output', folder],
    ...(profile === 'access' ? [] : ['--profile', profile]),
    ...categories.flatMap((category) => ['--category', category]),
  ]
}
