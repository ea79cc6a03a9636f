import { describe, expect, test } from 'vitest'
import { bindParameters, parseQuery, savedQuery } from '../../src/graph/load-query.ts'

const query = parseQuery(
  'deals',
  '// Deals of a company\n// $company string | its name\n// $limit int = 20 | how many\n// $since string = null\n// -> deal, signedOn\nMATCH (n)\nRETURN n;\n',
)

test('a Cypher file has a title, parameters with types and defaults, columns and one statement', () => {
  expect(query).toEqual({
    name: 'deals',
    title: 'Deals of a company',
    parameters: [
      { name: 'company', type: 'string', fallback: undefined, description: 'its name' },
      { name: 'limit', type: 'int', fallback: 20, description: 'how many' },
      { name: 'since', type: 'string', fallback: null, description: '' },
    ],
    columns: ['deal', 'signedOn'],
    text: 'MATCH (n)\nRETURN n',
  })
})

describe('parameters', () => {
  test('come as words from a command line', () => {
    expect(bindParameters(query, { company: 'Oakmere', limit: '5' })).toEqual({
      company: 'Oakmere',
      limit: 5,
      since: null,
    })
  })

  test.each([
    [{ company: 'Oakmere', limit: 'many' }, 'limit must be int'],
    [{ company: 'Oakmere', limit: 1.5 }, 'limit must be int'],
    [{ company: 7 }, 'company must be string'],
    [{}, 'parameter company (string) is missing'],
    [{ company: 'Oakmere', top: 3 }, 'no parameter top. It takes: company, limit, since'],
  ])('%o are refused: %s', (given, message) => {
    expect(() => bindParameters(query, given)).toThrow(message)
  })
})

test('a mistyped name of a saved query is met with the nearest', () => {
  expect(() => savedQuery('licensees-by-substance')).toThrow('licensees-using-substance')
})
