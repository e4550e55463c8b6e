import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Call } from './call.ts'
import type { AnswerOf } from './contract.ts'

/**
 * The code of one operation: reads the call, runs a rule or a reader, gives the answer. It refuses by throwing a
 * `Refusal` (or letting a rule throw it). The pipeline adds ETag, Link and the headers every answer carries.
 */
export type Handler<Id extends OperationId> = (call: Call<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>
