import { Bench } from 'tinybench'
import { findContract } from '../src/contract/find-contract.ts'
import { layOut } from '../src/pipeline.ts'
import { documentFrom } from '../src/source/read-document.ts'

/** What a contract of some two hundred pages is at least, in characters. */
const LONG = 600_000
/** Below this rate, in megabytes of text a second on one core, the command fails. */
const LEAST = 5

const OPENING = `SUPPLY AGREEMENT

This Supply Agreement (the "Agreement") is made as of May 4, 2015 (the "Effective Date") by and between Alder Therapeutics, Inc., a Delaware corporation ("Alder"), and Birch Pharma AG, a Swiss company ("Birch").

WHEREAS, Birch needs parts; NOW, THEREFORE, the parties agree as follows:`

const article = (number: number): string => `${number}. TERMS OF PART ${number}

${number}.1 Grant. Subject to Section ${number}.3, Alder hereby grants to Birch an exclusive license under the Alder Patents to make and sell the Product of Part ${number} in the Territory, with the right to grant sublicenses to its Affiliates.

${number}.2 Royalty. Birch shall pay to Alder a royalty of [***]% of Net Sales of such Product within thirty (30) days after the end of each calendar quarter, together with a report that shows how it was computed.

${number}.3 Records. Birch shall keep complete records of its sales for three years, and Alder may, once a year and upon reasonable notice, have an independent accountant audit them during business hours. The cost of the audit shall be borne by Alder unless it reveals an underpayment of more than five percent.

${number}.4 "Service ${number}" means the work that the Parties describe in Exhibit ${number}. Each Party shall use commercially reasonable efforts to meet the dates of that Exhibit and shall tell the other of each delay as soon as it learns of it.

${number}.5 Liability. In no event shall either Party be liable to the other for indirect or consequential damages under this Part, except for a breach of Section ${number}.1 of this Agreement.`

const longContract = (): string => {
  const parts = [OPENING]
  let length = OPENING.length
  for (let number = 1; length < LONG; number++) {
    const part = article(number)
    parts.push(part)
    length += part.length
  }
  return [...parts, 'This Agreement shall be governed by the laws of the State of Ohio.'].join('\n\n')
}

const text = longContract()
const layout = layOut(documentFrom('long.txt', new TextEncoder().encode(text)))
if (findContract(layout) === null) throw new Error('the text was not read as an agreement')
const bench = new Bench({ time: 1_000, warmupTime: 300 })
bench.add('contract of 200 pages', () => {
  findContract(layout)
})
await bench.run()

let slow = false
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') throw new Error(`${name} did not run: ${result.state}`)
  const rate = text.length / 1_000 / result.latency.min
  process.stdout.write(`${name}\t${result.latency.min.toFixed(1)} ms\t${rate.toFixed(1)} MB/s\n`)
  slow ||= rate < LEAST
}
process.exitCode = slow ? 1 : 0
