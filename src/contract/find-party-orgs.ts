import type { Contract } from '../model/contract.ts'
import type { Named } from '../model/reading.ts'
import { overlaps } from '../model/span.ts'

/** A party of the contract and the entities that its name and its defined term were read as, the name's first. */
export interface PartyOrgs {
  /** What the text calls it: the defined term, else the name. */
  readonly short: string
  readonly ids: readonly string[]
}

/** The contract's parties among the document's organisations; those that were not recognised are left out. */
export const findPartyOrgs = (named: Named, contract: Contract): readonly PartyOrgs[] =>
  contract.parties.flatMap(({ name, alias, evidence }) => {
    const mention = named.mentions.find(
      (each) => each.type === 'Organization' && each.form !== 'anaphor' && overlaps(each, evidence),
    )
    const forms = new Set([name, alias].flatMap((form) => (form === null ? [] : [form.toLowerCase()])))
    const byForm = named.entities.filter(
      (entity) =>
        entity.type === 'Organization' &&
        [entity.name, ...entity.aliases].some((form) => forms.has(form.toLowerCase())),
    )
    const ids = [...new Set([...(mention === undefined ? [] : [mention.entity]), ...byForm.map(({ id }) => id)])]
    return ids.length === 0 ? [] : [{ short: alias ?? name, ids }]
  })
