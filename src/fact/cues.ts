/**
 * Cues that readers ask for by name: each the words of which a sentence must hold one, as names of classes of
 * `lexicon/word-classes.tsv` and plain words; those with "=" are given not by a word but by how names are written.
 */
export const CUES = {
  hyphen: '-|‐|‑',
  /** A name with a hyphen and more beside it: "HER2-targeting". */
  compound: '=compound',
  /** A name inside another. */
  nested: '=nested',
  /** Stands for an organization that may be named elsewhere. */
  someone: 'we|us|our|i|my|it|they|its|their|itself|themselves|them|company-noun|companies-noun',
  /** Stands for a thing of any type of the sentence before. */
  something: 'it|they|itself|themselves|them',
  drug: 'drug-anaphor|drugs-anaphor',
  treatment: 'treatment|treatments|drugs|medicines',
  technology: 'technology-anaphor',
  /** Stands for the disease last named: "the same disease". */
  disease: 'disease-anaphor',
  both: 'both',
  deal: 'deal-noun',
  licence: 'licence-noun',
  payment: 'payment-noun',
  paying: 'receive-verb|pay-verb',
  news: 'trial-noun',
  trial: 'trial|trials|study|studies',
  /** Within the names of bodies that belong to a larger one. */
  body: 'institute|center|centre|school|college|department|division|faculty|office|administration|agency|unit|laboratory|laboratories',
  /** Within the names of funds. */
  fund: 'fund|ventures',
  /** Stands for a name, or makes the document's main drug or deal meant. */
  standIn:
    'pronoun|possessive|company-noun|companies-noun|drug-anaphor|technology-anaphor|rights-noun|option-word|stand-in',
  forwardLooking: 'forward-looking',
  respectively: 'respectively',
  round: 'round-noun',
} as const

/** Numbers of {@link CUES}, in their order. */
export const Cue = Object.fromEntries(Object.keys(CUES).map((name, number) => [name, number])) as Readonly<
  Record<keyof typeof CUES, number>
>

/** Cues that are given by a word as it is written, not by its lemma, and inside names too. */
export const EXACT: readonly number[] = [Cue.body, Cue.fund, Cue.standIn, Cue.forwardLooking, Cue.respectively]
