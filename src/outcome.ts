/** What a chain of steps has made of an input, or why it ended. */
export interface Outcome<Input, Value> {
  readonly input: Input
  readonly result: PromiseSettledResult<Value>
}

/** The value of a chain that has not ended; throws what ended it. */
export const valueOf = <Value>({ result }: Outcome<unknown, Value>): Value => {
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Makes a step of such a chain: what was lost stays lost, and a failure of the step loses one input only. */
export const andThen =
  <From, To>(step: (value: From) => To) =>
  <Input>({ input, result }: Outcome<Input, From>): Outcome<Input, To> => {
    if (result.status === 'rejected') return { input, result }
    try {
      return { input, result: { status: 'fulfilled', value: step(result.value) } }
    } catch (reason) {
      return { input, result: { status: 'rejected', reason } }
    }
  }
