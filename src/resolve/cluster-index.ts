import { type Atom, decideBlock, type Decision, isListing } from './cluster-members.ts'
import { compareText } from './compare-text.ts'
import { Groups } from './groups.ts'
import type { Member } from './member.ts'
import { nameCluster, type Thing, type Variant } from './name-cluster.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'
import { SortedList } from './sorted-list.ts'

/** Members with the same keys, with how often each document and each spelling is among them. */
interface LiveAtom extends Atom {
  readonly documents: Map<string, number>
  readonly dates: Map<string, number>
  readonly variants: Map<string, LiveVariant>
  /** Null until it has been decided. */
  cluster: Cluster | null
  thing: Thing | null
}

/** Members that differ only in their documents, with the dates of these. */
interface LiveVariant {
  readonly member: Member
  readonly dates: SortedList<string>
  count: number
}

/** Atoms that are one thing. */
interface Cluster {
  readonly atoms: readonly LiveAtom[]
  readonly decisions: readonly Decision[]
  /** As it is named, whatever else bears its id. */
  named: Thing
}

/** Atoms that share any key with one another, however indirectly: only these can be one thing. */
interface Block {
  readonly atoms: readonly LiveAtom[]
  clusters: readonly Cluster[]
}

/** What a change did to things. */
export interface ThingChanges {
  /** Documents of which an entity is another thing now, some that came or went among them. */
  readonly documents: ReadonlySet<string>
  /** The things that changed, as they were and as they are. */
  readonly before: readonly Thing[]
  readonly after: readonly Thing[]
}

const memberKey = (document: string, entity: string): string => `${document}\u0000${entity}`

const signatureOf = ({ type, nameKey, legalForm, identifiers, aliasKeys, formerKeys }: Member): string =>
  [type, nameKey, legalForm, identifiers, aliasKeys, formerKeys].join('\u0000')

/** What tells members of one atom apart, their documents and the dates of these aside. */
const variantOf = (member: Member): string =>
  JSON.stringify({
    ...member,
    document: '',
    entity: '',
    datedOn: null,
    names: member.names.map(({ usedOn, ...use }) => ({ ...use, usedOn: usedOn !== null })),
  })

const bump = (counts: Map<string, number>, key: string, by: 1 | -1): number => {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
  return count
}

/**
 * Groups the things of documents so that one real-world thing is one cluster, while documents come and go. Only blocks
 * that a change touches are decided again, and from their members alone: the result is that of the set of members,
 * whatever their order and history.
 */
export class ClusterIndex {
  readonly #overrides: Overrides
  /** Pairs of keys that an analyst says are one, either way. */
  readonly #partners = new Groups<string>()
  readonly #atoms = new Map<string, LiveAtom>()
  readonly #atomOf = new Map<string, LiveAtom>()
  readonly #byKey = new Groups<LiveAtom>()
  readonly #blockOf = new Map<LiveAtom, Block>()
  /** Clusters by the id that they would bear were they alone. */
  readonly #byId = new Groups<Cluster>()

  constructor(overrides: Overrides = NO_OVERRIDES) {
    this.#overrides = overrides
    for (const [a, b] of overrides.same) {
      this.#partners.add(a, b)
      this.#partners.add(b, a)
    }
  }

  /** The thing that an entity of a document is; null where the document names no such entity. */
  thingOf(document: string, entity: string): Thing | null {
    return this.#atomOf.get(memberKey(document, entity))?.thing ?? null
  }

  things(): readonly Thing[] {
    return [...new Set(this.#blockOf.values())].flatMap(({ clusters }) =>
      clusters.flatMap(({ atoms }) => atoms[0]?.thing ?? []),
    )
  }

  /** Members come and go; a document's go or come all at once. */
  change(removed: readonly Member[], added: readonly Member[]): ThingChanges {
    const work = new Change()
    for (const member of removed) this.#remove(member, work)
    for (const member of added) this.#add(member, work)
    for (const block of work.redo) this.#dissolve(block, work)
    this.#decide(work)
    for (const cluster of work.rename) if (!work.dissolved.has(cluster)) this.#rename(cluster, work)
    for (const id of work.ids) this.#publish(id, work)
    return work
  }

  #add(member: Member, work: Change): void {
    const signature = signatureOf(member)
    let atom = this.#atoms.get(signature)
    if (atom === undefined) {
      atom = {
        signature,
        first: member,
        documents: new Map(),
        dates: new Map(),
        variants: new Map(),
        cluster: null,
        thing: null,
      }
      this.#atoms.set(signature, atom)
      for (const key of this.#keysOf(atom)) this.#byKey.add(key, atom)
    }
    this.#atomOf.set(memberKey(member.document, member.entity), atom)
    bump(atom.documents, member.document, 1)
    if (member.datedOn !== null && bump(atom.dates, member.datedOn, 1) === 1) this.#redate(atom, work)
    const key = variantOf(member)
    const variant = atom.variants.get(key) ?? { member, dates: new SortedList(compareText), count: 0 }
    variant.count++
    if (member.datedOn !== null) variant.dates.add(member.datedOn)
    atom.variants.set(key, variant)
    this.#touch(atom, member.document, work, work.came)
  }

  #remove(member: Member, work: Change): void {
    const at = memberKey(member.document, member.entity)
    const atom = this.#atomOf.get(at)
    if (atom === undefined) return
    this.#atomOf.delete(at)
    bump(atom.documents, member.document, -1)
    if (member.datedOn !== null && bump(atom.dates, member.datedOn, -1) === 0) this.#redate(atom, work)
    const key = variantOf(member)
    const variant = atom.variants.get(key)
    if (variant !== undefined) {
      variant.count--
      if (member.datedOn !== null) variant.dates.remove(member.datedOn)
      if (variant.count === 0) atom.variants.delete(key)
    }
    this.#touch(atom, member.document, work, work.went)
    if (atom.documents.size > 0) return
    this.#atoms.delete(atom.signature)
    for (const other of this.#keysOf(atom)) this.#byKey.remove(other, atom)
    work.gone.add(atom)
  }

  /**
   * Notes what must be done again. A document that only adds to or takes from one atom of a block changes no decision,
   * for these look at keys, and at which two atoms one document names.
   */
  #touch(atom: LiveAtom, document: string, work: Change, seen: Groups<string>): void {
    const block = this.#blockOf.get(atom)
    if (block === undefined || atom.cluster === null) {
      work.fresh.add(atom)
      return
    }
    if (atom.documents.size === 0 || seen.of(document).has(block.atoms[0]?.signature ?? '')) work.redo.add(block)
    seen.add(document, block.atoms[0]?.signature ?? '')
    work.rename.add(atom.cluster)
  }

  /** Where a date came or went that decisions look at, they are made again. */
  #redate(atom: LiveAtom, work: Change): void {
    const block = this.#blockOf.get(atom)
    if (block !== undefined && block.atoms.length > 1 && atom.first.identifiers.some(isListing)) work.redo.add(block)
  }

  /** Takes a block apart; its atoms wait to be decided. */
  #dissolve(block: Block, work: Change): void {
    for (const atom of block.atoms) {
      this.#blockOf.delete(atom)
      if (!work.gone.has(atom)) work.fresh.add(atom)
    }
    for (const cluster of block.clusters) {
      work.dissolved.add(cluster)
      this.#withdraw(cluster, work)
    }
  }

  #withdraw(cluster: Cluster, work: Change): void {
    this.#byId.remove(cluster.named.id, cluster)
    work.ids.add(cluster.named.id)
    work.was(cluster.atoms[0]?.thing)
  }

  #keysOf({ first: { type, nameKey, aliasKeys, identifiers } }: Atom): readonly string[] {
    return [nameKey, ...aliasKeys, ...identifiers.map((id) => `#${id}`)].map((key) => `${type}|${key}`)
  }

  /** Finds the blocks that fresh atoms are in now, and decides each. */
  #decide(work: Change): void {
    const seen = new Set<LiveAtom>()
    for (const atom of work.fresh) {
      if (seen.has(atom) || work.gone.has(atom)) continue
      const atoms = this.#component(atom, seen)
      for (const block of new Set(atoms.flatMap((one) => this.#blockOf.get(one) ?? []))) this.#dissolve(block, work)
      this.#settle(
        atoms.sort((a, b) => compareText(a.signature, b.signature)),
        work,
      )
    }
  }

  #component(start: LiveAtom, seen: Set<LiveAtom>): LiveAtom[] {
    const atoms = [start]
    const keys = new Set<string>()
    seen.add(start)
    for (const atom of atoms)
      for (const own of this.#keysOf(atom))
        for (const key of [own, ...this.#partners.of(own)]) {
          if (keys.has(key)) continue
          keys.add(key)
          for (const other of this.#byKey.of(key)) {
            if (seen.has(other)) continue
            seen.add(other)
            atoms.push(other)
          }
        }
    return atoms
  }

  #settle(atoms: readonly LiveAtom[], work: Change): void {
    const block: Block = { atoms, clusters: [] }
    block.clusters = decideBlock(atoms, this.#overrides).map((decided) => {
      const cluster: Cluster = { ...decided, named: this.#nameOf(decided) }
      for (const atom of decided.atoms) atom.cluster = cluster
      this.#byId.add(cluster.named.id, cluster)
      work.ids.add(cluster.named.id)
      return cluster
    })
    for (const atom of atoms) this.#blockOf.set(atom, block)
  }

  #nameOf({ atoms, decisions }: Pick<Cluster, 'atoms' | 'decisions'>): Thing {
    const variants = atoms
      .flatMap((atom) => [...atom.variants])
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { member, count, dates }]): Variant => ({ member, count, firstOn: dates.first ?? null }))
    return nameCluster({ variants, decisions }, this.#overrides)
  }

  #rename(cluster: Cluster, work: Change): void {
    this.#withdraw(cluster, work)
    cluster.named = this.#nameOf(cluster)
    this.#byId.add(cluster.named.id, cluster)
    work.ids.add(cluster.named.id)
  }

  /** Gives each thing an id of its own: where an analyst or a rule keeps two of one name apart, later ones are numbered. */
  #publish(id: string, work: Change): void {
    const clusters = [...this.#byId.of(id)].sort((a, b) =>
      compareText(a.atoms[0]?.signature ?? '', b.atoms[0]?.signature ?? ''),
    )
    clusters.forEach(({ atoms, named }, place) => {
      const thing = place === 0 ? named : { ...named, id: `${id}--${place + 1}` }
      if (atoms.every((atom) => atom.thing === thing)) return
      work.was(atoms.find((atom) => atom.thing !== null)?.thing)
      for (const atom of atoms) {
        if (atom.thing?.id !== thing.id) for (const document of atom.documents.keys()) work.documents.add(document)
        atom.thing = thing
      }
      work.after.push(thing)
    })
  }
}

/** What one change has found to do, and has done. */
class Change implements ThingChanges {
  /** Blocks, by their first atom, that a document comes to and goes from. */
  readonly came = new Groups<string>()
  readonly went = new Groups<string>()
  readonly redo = new Set<Block>()
  readonly rename = new Set<Cluster>()
  readonly dissolved = new Set<Cluster>()
  readonly fresh = new Set<LiveAtom>()
  readonly gone = new Set<LiveAtom>()
  /** Ids whose bearers have changed. */
  readonly ids = new Set<string>()
  readonly documents = new Set<string>()
  readonly after: Thing[] = []
  readonly #before = new Set<Thing>()

  get before(): readonly Thing[] {
    return [...this.#before]
  }

  /** Remembers a thing as it was, once. */
  was(thing: Thing | null | undefined): void {
    if (thing != null) this.#before.add(thing)
  }
}
