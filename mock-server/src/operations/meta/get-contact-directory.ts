import type { Handler } from '../../pipeline/handler.ts'
import { contactDirectory } from '../../platform/meta/contact-directory.ts'

export const getContactDirectory: Handler<'getContactDirectory'> = () => ({ status: 200, body: contactDirectory })
