import { toDocumentFacts } from '../extract.ts'
import { readDocument } from '../pipeline.ts'
import { readFile } from '../source/read-document.ts'
import { readContractLabels } from './contract-labels.ts'
import { isInHalf, type Half } from './half.ts'
import { documentsByStem } from './read-gold.ts'
import { makeContractReport, scoreContract, type ContractReport } from './score-contracts.ts'

/** Accuracy of what is read from agreements, against experts' labels. */
export const evaluateContracts = (labelsPath: string, corpusDir: string, half: Half = 'both'): ContractReport => {
  const paths = documentsByStem(corpusDir)
  const judgements = [...readContractLabels(labelsPath)]
    .filter(([doc]) => isInHalf(half, doc))
    .flatMap(([doc, labels]) => {
      const path = paths.get(doc.replace(/\.[^.]+$/, ''))
      const contract = path === undefined ? null : toDocumentFacts(readDocument(readFile(path))).contract
      return scoreContract(doc, labels, contract)
    })
  return makeContractReport(judgements)
}
