import { banner, printDoc } from './print.ts'
import { className, fileName, type Resource } from './resource.ts'

/** The client's tree of resources. */
export function emitResources({ children }: Resource): string {
  const entries = [...children].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${banner}
import type { Core } from '../core.ts'
${entries.map(([, child]) => `import { ${className(child)} } from './resources/${fileName(child)}.ts'\n`).join('')}
${printDoc(['Every operation of the contract as a documented method, by resource.'])}export class Resources {
${entries.map(([name, child]) => `  readonly ${name}: ${className(child)}\n`).join('')}
  constructor(core: Core) {
${entries.map(([name, child]) => `    this.${name} = new ${className(child)}(core)\n`).join('')}  }
}
`
}
