import '@testing-library/jest-dom'

/** Every output is of one version; a test that sets another for a call is of a later release. */
const ANSWER_VERSIONS = new Proxy<Record<string, string>>({ every: 'now' }, { get: (set, call: string) => set[call] ?? 'now' })
Object.assign(globalThis, { CLOUD_ENV: 'local-env', GATEWAY: '', ANSWER_VERSIONS })
process.env.TARO_ENV = 'h5'
