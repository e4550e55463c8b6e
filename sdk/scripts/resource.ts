import type { ContractOperation } from './contract-operation.ts'

/** A node of the client's tree: its methods, and the resources below it. */
export interface Resource {
  /** `['contacts', 'imports']`; empty for the client itself. */
  readonly path: readonly string[]
  readonly operations: ContractOperation[]
  readonly children: Map<string, Resource>
}

/** The tree that `x-sdk-method` describes. */
export function resourceTree(operations: readonly ContractOperation[]): Resource {
  const root: Resource = { path: [], operations: [], children: new Map() }
  for (const operation of operations) {
    let node = root
    for (const name of operation.resource) {
      const child: Resource = node.children.get(name) ?? {
        path: [...node.path, name],
        operations: [],
        children: new Map(),
      }
      node.children.set(name, child)
      node = child
    }
    node.operations.push(operation)
  }
  for (const node of resources(root)) checkNames(node)
  return root
}

/** Every node below this one. */
export function resources({ children }: Resource): Resource[] {
  return [...children.values()].flatMap((child) => [child, ...resources(child)])
}

/** `ContactImportsApi` for `contacts.imports`. */
export function className({ path }: Resource): string {
  const words = path.map((word, index) =>
    index === path.length - 1 ? word : word.replace(/ies$/, 'y').replace(/s$/, ''),
  )
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Api`
}

/** `contact-imports-api` */
export function fileName(resource: Resource): string {
  return className(resource)
    .replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()
}

function checkNames({ path, operations, children }: Resource): void {
  const names = [...operations.map(({ method }) => method), ...children.keys()]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`x-sdk-method gives ${path.join('.')} the member ${twice} twice`)
}
