import type { ExportCategory, ExportCreate } from '@pianeojobs/sdk/contract'
import { type ExportProfile, exportCategoryNames } from '../../print/export-names.ts'

/** What a person wants to download, and where to. */
export interface Choice {
  /** As it was typed. */
  readonly folder: string
  readonly profile: ExportProfile
  /** The parts, for a custom archive. */
  readonly categories: readonly ExportCategory[]
}

export type ExportField = 'folder' | ExportProfile | ExportCategory

/** The parts that can be chosen now. */
export function partsOf({ profile }: Choice): readonly ExportCategory[] {
  return profile === 'custom' ? exportCategoryNames : []
}

/** What the platform is asked for, as the command asks for it too: so one goes on with what the other began. */
export function wantedOf({ profile, categories }: Choice): ExportCreate {
  return { profile, ...(profile === 'custom' && categories.length > 0 && { categories: [...categories] }) }
}

/** The parts with one more or one less of them, in their order. */
export function toggled(chosen: readonly ExportCategory[], category: ExportCategory): readonly ExportCategory[] {
  return exportCategoryNames.filter((one) => chosen.includes(one) !== (one === category))
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
