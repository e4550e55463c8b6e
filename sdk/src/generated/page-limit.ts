// Written by scripts/generate.ts from the contract. Change the contract, not this file.

/** How many entries a page of a list holds at most. */
export const pageLimit = 100
