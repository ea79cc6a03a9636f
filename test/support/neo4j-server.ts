import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** A version of Neo4j Community that the tests run on, with the oldest Java that runs it. */
export interface Neo4jVersion {
  readonly version: string
  readonly java: number
  readonly main: string
}

export const NEO4J_LTS: Neo4jVersion = { version: '5.26.30', java: 17, main: 'org.neo4j.server.CommunityEntryPoint' }
export const NEO4J_CURRENT: Neo4jVersion = { version: '2026.08.1', java: 21, main: 'org.neo4j.server.Neo4jCommunity' }

/** A server of the tests' own. */
export interface Neo4jServer {
  readonly uri: string
  readonly password: string
  readonly version: string
  readonly home: string
  readonly stop: () => Promise<void>
}

const PASSWORD = 'tests-only-password'
const READY_MS = 90_000

const cacheFolder = (): string => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'dealgraph')

/** A Java of at least some version: JAVA_HOME, the machine's JDKs, then the one on the path. */
export const findJava = (oldest: number): string | null => {
  const folder = '/usr/lib/jvm'
  const homes = [
    process.env['JAVA_HOME'] ?? '',
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ]
  const candidates = [...homes.map((home) => join(home, 'bin/java')).filter((path) => existsSync(path)), 'java']
  const found = candidates.flatMap((java) => {
    try {
      const out = execFileSync(java, ['-XshowSettings:properties', '-version'], { stdio: ['ignore', 'ignore', 'pipe'] })
      return [{ java, out: String(out) }]
    } catch {
      return []
    }
  })
  const versions = found.map(({ java }) => ({ java, version: versionOf(java) }))
  return versions.filter(({ version }) => version >= oldest).sort((a, b) => a.version - b.version)[0]?.java ?? null
}

const versionOf = (java: string): number => {
  const release = execFileSync(java, ['--version'], { encoding: 'utf8' })
  return Number(/\b(\d+)\.\d/.exec(release)?.[1] ?? /\b(\d+)\b/.exec(release)?.[1] ?? 0)
}

const POM = (version: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dealgraph</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`

/** The folder of a version's jars, fetched once by Maven into the user's cache. */
const fetchJars = (version: string): string => {
  const folder = join(cacheFolder(), `neo4j-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(join(cacheFolder(), 'fetching-'))
  try {
    writeFileSync(join(work, 'pom.xml'), POM(version))
    execFileSync(
      'mvn',
      ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(work, 'lib')}`],
      { cwd: work, stdio: ['ignore', 'ignore', 'pipe'], timeout: 280_000 },
    )
    renameSync(join(work, 'lib'), folder)
    return folder
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

const waitUntilReady = async (url: string, child: ChildProcess, log: readonly string[]): Promise<void> => {
  const until = Date.now() + READY_MS
  while (Date.now() < until && child.exitCode === null) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`Neo4j did not start:\n${log.join('').slice(-2000)}`)
}

/** Starts a server with a fresh home on free ports. Throws where Java or Maven is missing or the server does not start. */
export const startNeo4j = async ({ version, java: oldest, main }: Neo4jVersion): Promise<Neo4jServer> => {
  const java = findJava(oldest)
  if (java === null) throw new Error(`Neo4j ${version} needs Java ${oldest} or later; none was found.`)
  const jars = join(fetchJars(version), '*')
  const home = mkdtempSync(join(tmpdir(), 'dealgraph-neo4j-'))
  const [bolt, http] = [await freePort(), await freePort()]
  mkdirSync(join(home, 'conf'))
  writeFileSync(
    join(home, 'conf/neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.bolt.advertised_address=127.0.0.1:${bolt}`,
      `server.http.listen_address=127.0.0.1:${http}`,
      'dbms.usage_report.enabled=false',
      'server.memory.heap.initial_size=256m',
      'server.memory.heap.max_size=1g',
      'server.memory.pagecache.size=128m',
      '',
    ].join('\n'),
  )
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  execFileSync(
    java,
    ['-cp', jars, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', PASSWORD],
    { env: environment, stdio: 'pipe' },
  )
  const child = spawn(java, ['-Xmx1g', '-cp', jars, main, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()))
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
    }),
  )
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await waitUntilReady(`http://127.0.0.1:${http}/`, child, log)
    return { uri: `bolt://127.0.0.1:${bolt}`, password: PASSWORD, version, home, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
