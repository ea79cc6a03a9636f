import { loadVocabulary, type AskedRelation } from './vocabulary.ts'
import { wordsOf } from './words.ts'

const MOST = 4
/** Which relations are suggested first where no word helps. */
const FIRST: readonly AskedRelation[] = ['USES', 'LICENSES_TO', 'TARGETS', 'PAYS']
/** Words that most questions share. */
const COMMON = new Set(
  'a an the of to from in for with by who whom what which how is are was were do does did has have'.split(' '),
)

/** Questions that are understood: those that share most words with one that was not, one for each relation. */
export const suggestQuestions = (question: string): readonly string[] => {
  const asked = new Set(wordsOf(question).map(({ lower }) => lower))
  const ranked = loadVocabulary()
    .verbs.filter(({ voice, relation }) => voice === 'active' && relation !== 'COVERS')
    .map(({ relation, example }, index) => {
      const shared = wordsOf(example).filter(({ lower }) => asked.has(lower) && !COMMON.has(lower)).length
      const place = FIRST.indexOf(relation)
      return { relation, example, shared, order: (place < 0 ? FIRST.length : place) * 1000 + index }
    })
    .sort((a, b) => b.shared - a.shared || a.order - b.order)
  const relations = new Set<AskedRelation>()
  return ranked
    .filter(({ relation }) => !relations.has(relation) && relations.add(relation))
    .slice(0, MOST)
    .map(({ example }) => example)
}
