import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { elementOf } from './create-element.ts'

/** What the playground opens with. */
const QUERY = `# Ask in English; each row comes with the words that prove it.
{
  ask(question: "which licensees use maytansinoids") {
    reading
    columns
    rows
    evidence {
      row
      text
      rawStart
      rawEnd
      document {
        name
      }
    }
  }
}
`

createRoot(elementOf('playground')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    initialQuery: QUERY,
    defaultEditorToolsVisibility: false,
  }),
)
