import { type ListedImport, listImports } from '../../actions/contacts/imports.ts'
import { ApiCommand } from '../../api-command.ts'
import { printImports } from '../../print/imports.ts'

export default class ContactsImports extends ApiCommand {
  static override summary = 'List your imports, newest first, with what can be done about each: go on, or take it back.'

  async run(): Promise<ListedImport[]> {
    const { flags } = await this.parse(ContactsImports)
    const imports = await listImports(await this.open(flags))
    return this.tell(imports, printImports(imports))
  }
}
