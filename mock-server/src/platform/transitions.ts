import type { Transition } from './transition.ts'

/** Every due transition of the platform; those due at the same instant run in this order. */
export const transitions: readonly Transition[] = []
