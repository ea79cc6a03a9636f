// Written by `npm run codegen` from schema.graphql; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
export type AskQueryVariables = Exact<{
  question: string
}>

export type AskQuery = {
  readonly ask: {
    readonly question: string
    readonly reading: string | null
    readonly query: string | null
    readonly columns: ReadonlyArray<string>
    readonly rows: ReadonlyArray<Readonly<Record<string, unknown>>>
    readonly suggestions: ReadonlyArray<string>
    readonly evidence: ReadonlyArray<{
      readonly row: number
      readonly text: string
      readonly rawStart: number
      readonly rawEnd: number
      readonly document: { readonly id: string; readonly name: string }
    }>
  }
}

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>
  private value: string
  public __meta__?: Record<string, any> | undefined

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value)
    this.value = value
    this.__meta__ = __meta__
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value
  }
}

export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!) {
  ask(question: $question) {
    question
    reading
    query
    columns
    rows
    suggestions
    evidence {
      row
      text
      rawStart
      rawEnd
      document {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>
