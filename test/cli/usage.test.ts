import { describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'
import { run } from './run.ts'

describe('the command line', () => {
  it('says its version', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })

  it('shows help with examples on standard output when asked', async () => {
    for (const command of ['extract', 'eval', 'explain']) {
      const { status, out, err } = await run([command, '--help'])
      expect([status, err]).toEqual([0, ''])
      expect(out).toMatch(new RegExp(`Examples?:\\n  dealgraph ${command} `))
    }
  })

  it('shows help on standard error and is bad usage without a command', async () => {
    const { status, out, err } = await run([])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('Usage: dealgraph')
  })

  it.each([
    [['extrct', 'a.txt'], "unknown command 'extrct' (Did you mean extract?)"],
    [['extract', 'a.txt', '--ouf', 'x'], "unknown option '--ouf' (Did you mean --out?)"],
    [['extract'], "missing required argument 'path'"],
    [['eval', 'gold'], "missing required argument 'corpus'"],
  ])('answers %j with one line and a suggestion', async (args, message) => {
    const { status, out, err } = await run(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe(`dealgraph: ${message} See dealgraph --help.\n`)
  })

  it('prints a stack only with --debug', async () => {
    const plain = await run(['eval', 'no/such/folder', '.'])
    expect(plain).toEqual({
      status: 1,
      out: '',
      err: 'dealgraph: There is no file at no/such/folder. Check the path.\n',
    })
    const debug = await run(['eval', 'no/such/folder', '.', '--debug'])
    expect(debug.err).toMatch(/\n {4}at /)
  })
})
