import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Handler } from '../pipeline/handler.ts'

/** The handler of every operation, by its id. */
export const handlers: { readonly [Id in OperationId]?: Handler<Id> } = {}
