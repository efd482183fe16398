/** Each kind of test has its own surroundings. `npm test` builds what they need first. */
const swc = (react) => ({
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: react ? { react: { runtime: 'automatic' } } : {},
      },
    },
  ],
})

const node = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform: swc(false),
  ...more,
})

module.exports = {
  // three at once on two processors took no less time
  maxWorkers: 2,
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  globalSetup: '<rootDir>/test/support/run.cjs',
  projects: [
    node('content'),
    node('build'),
    node('local'),
    node('calls', { setupFiles: ['<rootDir>/test/support/morning.cjs'] }),
    {
      displayName: 'screens',
      rootDir: __dirname,
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/screens/**/*.test.{ts,tsx}'],
      transform: swc(true),
      // the first before the library that takes a screen down: Jest runs what comes after a test in the order of registration
      setupFilesAfterEnv: ['<rootDir>/test/support/button-names.ts', '<rootDir>/test/support/screens.ts'],
      moduleNameMapper: {
        '\\.module\\.scss$': '<rootDir>/test/support/class-names.cjs',
        '\\.(scss|svg)$': '<rootDir>/test/support/empty.cjs',
        '^(@/lib|\\.)/transport$': '<rootDir>/test/support/cloud.ts',
        '^@tarojs/taro$': '<rootDir>/test/support/taro.ts',
        '(.*)/elements$': '<rootDir>/src/ui/elements.h5.tsx',
        '^@/(.*)$': '<rootDir>/src/$1',
      },
    },
    {
      displayName: 'weapp',
      rootDir: __dirname,
      testEnvironment: '<rootDir>/test/support/weapp-environment.cjs',
      testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
      transform: swc(false),
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
    },
    node('e2e'),
  ],
}
