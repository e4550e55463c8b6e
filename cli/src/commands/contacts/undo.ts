import { string } from '@oclif/core/args'
import type { ContactImport } from '@pianeojobs/sdk/contract'
import { undoImport } from '../../actions/contacts/undo.ts'
import { ApiCommand } from '../../api-command.ts'
import { printUndone } from '../../print/contacts.ts'

export default class ContactsUndo extends ApiCommand {
  static override summary =
    'Undo an import: what it added goes, what it changed returns. Unfinished ones are cancelled.'

  static override args = { import: string({ description: 'The import (imp_…); the latest one when left out.' }) }

  static override labels = { '/contactImportId': 'IMPORT' }

  async run(): Promise<ContactImport> {
    const { args, flags } = await this.parse(ContactsUndo)
    const undone = await undoImport(await this.open(flags), args.import)
    return this.tell(undone, printUndone(undone))
  }
}
