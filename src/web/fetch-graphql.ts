import type { TypedDocumentString } from './queries.generated.ts'

/** Asks this server's GraphQL API. Throws an Error with the API's own words. */
export const fetchGraphql = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as {
    readonly data?: Result | null
    readonly errors?: readonly { readonly message: string }[]
  }
  if (errors?.[0] !== undefined) throw new Error(errors[0].message)
  if (data == null) throw new Error('The server gave no answer.')
  return data
}
