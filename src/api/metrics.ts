import type { RequestHandler } from 'express'

/** Counts requests, and prints them for Prometheus (text format 0.0.4). */
export interface Metrics {
  readonly count: RequestHandler
  print(): string
}

/** Paths that are counted by name; all others are one. */
const PATHS = new Set(['/', '/graphql', '/playground', '/health', '/metrics'])

/** Counters that start at nothing. */
export const createMetrics = (): Metrics => {
  const requests = new Map<string, { count: number; seconds: number }>()
  return {
    count: (request, response, next) => {
      const started = performance.now()
      const path = PATHS.has(request.path) ? request.path : 'other'
      response.on('finish', () => {
        const labels = `{path="${path}",status="${response.statusCode}"}`
        const { count, seconds } = requests.get(labels) ?? { count: 0, seconds: 0 }
        requests.set(labels, { count: count + 1, seconds: seconds + (performance.now() - started) / 1000 })
      })
      next()
    },
    print: () =>
      [
        '# HELP dealgraph_request_duration_seconds Requests and the time to answer them.',
        '# TYPE dealgraph_request_duration_seconds summary',
        ...[...requests].flatMap(([labels, { count, seconds }]) => [
          `dealgraph_request_duration_seconds_sum${labels} ${seconds}`,
          `dealgraph_request_duration_seconds_count${labels} ${count}`,
        ]),
        '# HELP process_resident_memory_bytes Memory of the process.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        '# HELP process_uptime_seconds Age of the process.',
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${process.uptime()}`,
        '',
      ].join('\n'),
  }
}
