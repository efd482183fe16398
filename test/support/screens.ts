import '@testing-library/jest-dom'

Object.assign(globalThis, { CLOUD_ENV: 'local-env', GATEWAY: '' })
process.env.TARO_ENV = 'h5'
