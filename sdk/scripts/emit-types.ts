import openapiTS, { type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from './document.ts'
import { banner } from './print.ts'

/**
 * The types of the contract: `schema` as openapi-fetch wants it, and `models` with every component schema under its own
 * name. The schemas move from `components` to the models, so that an editor shows names and not what is behind them.
 */
export async function emitTypes(document: Document): Promise<{ schema: string; models: string }> {
  const nodes = await openapiTS(withoutDiscriminators(document), {
    silent: true,
    alphabetize: false,
    defaultNonNullable: false,
    transform: (schema) => (schema.format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined),
  })
  const names = Object.keys(document.components.schemas)
  const models: string[] = []
  const rewritten = nodes.map((node) => ts.transform(node, [hoistSchemas(models)]).transformed[0] as ts.Node)
  return {
    schema: `${banner}\nimport type {\n${names.map((name) => `  ${name},\n`).join('')}} from './models.ts'\n\n${rewritten.map(print).join('\n')}\n`,
    models: `${banner}\n${models.join('\n')}`,
  }
}

/** The constant `type` of each problem tells them apart already; a discriminator would only declare it once more. */
function withoutDiscriminators(document: Document): OpenAPI3 {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'discriminator' ? undefined : value))) as OpenAPI3
}

/** Replaces `components["schemas"]["X"]` by `X`, and moves what was there to a declaration named X. */
function hoistSchemas(models: string[]): ts.TransformerFactory<ts.Node> {
  return (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const name = schemaReference(node)
      if (name !== undefined) return ts.factory.createTypeReferenceNode(name)
      if (
        ts.isPropertySignature(node) &&
        isNamed(node, 'schemas') &&
        node.type !== undefined &&
        ts.isTypeLiteralNode(node.type)
      ) {
        const members = node.type.members.filter(ts.isPropertySignature)
        for (const member of members) models.push(print(declaration(ts.visitEachChild(member, visit, context), member)))
        const references = members.map((member) =>
          ts.factory.createPropertySignature(
            undefined,
            member.name,
            undefined,
            ts.factory.createTypeReferenceNode(nameOf(member)),
          ),
        )
        return ts.factory.updatePropertySignature(
          node,
          node.modifiers,
          node.name,
          node.questionToken,
          ts.factory.createTypeLiteralNode(references),
        )
      }
      return ts.visitEachChild(node, visit, context)
    }
    return visit
  }
}

function declaration(member: ts.PropertySignature, original: ts.PropertySignature): ts.Node {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const type = member.type as ts.TypeNode
  const declared = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, nameOf(original), undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, nameOf(original), undefined, type)
  return ts.setSyntheticLeadingComments(declared, ts.getSyntheticLeadingComments(original))
}

/** The X of `components["schemas"]["X"]`. */
function schemaReference(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType: components, indexType: kind } = node.objectType
  const isComponents =
    ts.isTypeReferenceNode(components) &&
    ts.isIdentifier(components.typeName) &&
    components.typeName.text === 'components'
  return isComponents && text(kind) === 'schemas' ? text(node.indexType) : undefined
}

function text(node: ts.Node): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}

function isNamed(node: ts.PropertySignature, name: string): boolean {
  return nameOf(node) === name
}

function print(node: ts.Node): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: false })
  const file = ts.createSourceFile('generated.ts', '', ts.ScriptTarget.ES2024, false, ts.ScriptKind.TS)
  return `${printer
    .printNode(ts.EmitHint.Unspecified, node, file)
    .replaceAll('    ', '  ')
    .replaceAll(/^(\s*\/?\*+) @description /gm, '$1 ')}\n`
}
