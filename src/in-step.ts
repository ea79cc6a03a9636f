import type { Outcome } from './outcome.ts'

/**
 * Work that pauses wherever its next step begins, so that others of its kind can take the step before it too: a processor
 * then finds the code of one step in its caches, which do not hold that of all.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does such work alone, to its end. */
export const finish = <Result>(work: Steps<Result>): Result => {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** Work on one of several inputs. */
interface Run<Input, Result> {
  readonly input: Input
  readonly work: Steps<Result>
  /** Null until it has ended. */
  result: PromiseSettledResult<Result> | null
}

/** Does the same work on several inputs, each step on all of them before the next; what fails stops nothing else. */
export const inStep = <Input, Result>(
  inputs: readonly Input[],
  begin: (input: Input) => Steps<Result>,
): readonly Outcome<Input, Result>[] => {
  const runs = inputs.map((input): Run<Input, Result> => ({ input, work: begin(input), result: null }))
  let open: readonly Run<Input, Result>[] = runs
  while (open.length > 0) {
    for (const run of open) takeStep(run)
    open = open.filter(({ result }) => result === null)
  }
  return runs.flatMap(({ input, result }) => (result === null ? [] : [{ input, result }]))
}

const takeStep = <Result>(run: Run<unknown, Result>): void => {
  try {
    const step = run.work.next()
    if (step.done === true) run.result = { status: 'fulfilled', value: step.value }
  } catch (reason) {
    run.result = { status: 'rejected', reason }
  }
}
