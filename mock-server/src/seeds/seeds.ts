import type { Env } from '../platform/env.ts'
import type { State } from '../platform/state.ts'
import { empty } from './empty.ts'
import { town } from './town.ts'

export type SeedName = 'empty' | 'town'

/** What a world can grow from. */
export const seeds: Readonly<Record<SeedName, (env: Env) => State>> = { empty, town }
