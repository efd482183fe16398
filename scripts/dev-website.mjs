import { begin, Failed, showing } from './steps.mjs'

/** Where `npm run dev` serves the website from; that of `npm start` and of the tests is dist/h5. */
export const website = 'dist/dev'

const command = ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'h5', '--watch', '--no-build', '--no-check']

/** Starts a process that builds the website at once and after every change of its files. `done` hears of each build, with what failed. */
export const watchWebsite = (done) => {
  const child = begin(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'development', CUNSHAO_WEBSITE: website },
  })
  const said = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  let loaded = []
  let end
  let stopped = false
  const show = () => {
    if (end) return
    const built = new Promise((resolve, reject) => {
      end = (trouble) => (trouble ? reject(new Failed('网页', trouble)) : resolve())
    })
    showing('制作网页', built).then(
      () => done(),
      (error) => stopped || done(error),
    )
  }
  show()
  child.on('message', (message) => {
    if (message.building) return show()
    loaded = message.loaded
    end(message.trouble)
    end = undefined
  })
  child.on('close', () => end?.(Buffer.concat(said).toString() || '制作网页的程序停了'))
  return {
    stop: () => {
      stopped = true
      child.kill('SIGTERM')
    },
    /** Whether a change of this file asks for a new process: the old one has read it for good. */
    isOutdatedBy: (file) => child.exitCode !== null || loaded.includes(file),
  }
}
