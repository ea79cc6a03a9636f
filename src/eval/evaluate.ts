import { toDocumentFacts } from '../extract.ts'
import { readDocument } from '../pipeline.ts'
import { readFile } from '../source/read-document.ts'
import type { Half } from './half.ts'
import { readGold } from './read-gold.ts'
import { makeReport, type JudgedDocument, type Report } from './report.ts'
import { scoreDocument } from './score-document.ts'

/** Reads every document of a gold set and judges what is extracted; a document that is not there found nothing. */
export const judgeCorpus = (goldDir: string, corpusDir: string, half: Half = 'both'): readonly JudgedDocument[] =>
  readGold(goldDir, corpusDir, half).map(({ file, gold, path }) => ({
    doc: file,
    judgements: scoreDocument(gold, path === null ? null : toDocumentFacts(readDocument(readFile(path)))),
  }))

/** Accuracy of the extraction on a gold set: the numbers that the reference scorer gives for `extract`'s output. */
export const evaluate = (goldDir: string, corpusDir: string, half: Half = 'both'): Report =>
  makeReport(judgeCorpus(goldDir, corpusDir, half))
