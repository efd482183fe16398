import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

/** A screen is waited for as long as the test itself may take: its usual second measures the computer. */
configure({ asyncUtilTimeout: 30_000 })

/** Every output is of one version; a test that sets another for a call is of a later release. */
const ANSWER_VERSIONS = new Proxy<Record<string, string>>({ every: 'now' }, { get: (set, call: string) => set[call] ?? 'now' })
Object.assign(globalThis, { CLOUD_ENV: 'local-env', GATEWAY: '', RELEASE: '0.1.0', ANSWER_VERSIONS })
process.env.TARO_ENV = 'h5'
