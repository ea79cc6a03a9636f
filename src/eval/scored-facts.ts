import { z } from 'zod'

const entity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).readonly().default([]),
  optional: z.boolean().default(false),
})
const relation = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  optional: z.boolean().default(false),
})
const term = z.object({
  kind: z.string(),
  amount: z.number().nullish(),
  currency: z.string().nullish(),
  rateLow: z.number().nullish(),
  rateHigh: z.number().nullish(),
})
const agreement = z.object({
  type: z.string(),
  parties: z.array(z.object({ org: z.string(), role: z.string() })).readonly(),
  signedOn: z.string().nullish(),
  exclusive: z.boolean().nullish(),
  status: z.string().nullish(),
  covers: z.array(z.string()).readonly().default([]),
  terms: z.array(term).readonly().default([]),
  optional: z.boolean().default(false),
})
const event = z.object({
  type: z.string(),
  on: z.string().nullish(),
  drug: z.string().nullish(),
  orgs: z.array(z.string()).readonly().default([]),
  optional: z.boolean().default(false),
})

/** A gold file: what one document says, as people read it. Defaults fill what a file leaves out. */
export const goldFile = z.object({
  doc: z.string().optional(),
  entities: z.array(entity).readonly(),
  relations: z.array(relation).readonly(),
  agreements: z.array(agreement).readonly(),
  events: z.array(event).readonly(),
})
export type GoldFile = z.infer<typeof goldFile>
export type GoldEntity = GoldFile['entities'][number]
export type GoldAgreement = GoldFile['agreements'][number]
export type GoldTerm = GoldAgreement['terms'][number]
