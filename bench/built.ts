/**
 * A module as it is built and shipped (`npm run build`): run from its source, each function would also be given its name
 * anew wherever it is made, which users never pay for. `path` is that under `dist`.
 */
export const built = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Module
