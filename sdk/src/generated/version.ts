// Written by scripts/generate.ts from the contract. Change the contract, not this file.

/** The version of this package. */
export const version = '0.1.0'
