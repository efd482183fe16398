/** For the benchmarks of `local/`: the fixture product on a cloud of its own, and a bare server as the floor. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import tcb from '@cloudbase/node-sdk'
import { build } from 'esbuild'

Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local-env' })

const firstLine = (child) => new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve))

export const buildFixture = async () => {
  const dist = mkdtempSync(path.join(process.cwd(), 'node_modules/.cache/local-bench-'))
  const bundle = (entry, name) =>
    build({
      entryPoints: [entry],
      outfile: path.join(dist, 'local', name),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
    })
  await Promise.all([bundle('test/local/fixture/main.ts', 'main.js'), bundle('local/functions/worker.ts', 'worker.js')])
  return dist
}

/** Starts `local/`; `main` may be another build's. */
export const start = async (dist, args = []) => {
  const data = mkdtempSync(path.join(os.tmpdir(), 'local-bench-'))
  const began = performance.now()
  const child = spawn(process.execPath, [path.join(dist, 'local/main.js'), '--data', data, '--port', '0', '--dist', dist, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await firstLine(child)
  const took = performance.now() - began
  const { url, secretId, secretKey } = JSON.parse(readFileSync(path.join(data, 'admin.json'), 'utf8'))
  const db = tcb.init({ env: 'local-env', secretId, secretKey, serviceUrl: url }).database()
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', () => resolve(rmSync(data, { recursive: true, force: true })))
      child.kill('SIGTERM')
    })
  return { db, took, stop }
}

/** A bare HTTP server that answers every request with the same JSON. */
export const startConstant = async (answer) => {
  const code = `const body=${JSON.stringify(JSON.stringify(answer))};require('http').createServer((q,r)=>{q.on('data',()=>{});q.on('end',()=>{r.setHeader('content-type','application/json');r.end(body)})}).listen(0,'127.0.0.1',function(){console.log(this.address().port)})`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })
  const url = `http://127.0.0.1:${await firstLine(child)}/admin`
  return { db: tcb.init({ env: 'local-env', secretId: 'x', secretKey: 'x', serviceUrl: url }).database(), stop: () => child.kill() }
}

/** Milliseconds of each call, the calls taken in turns so that a slow moment falls on all alike. */
export const inTurns = async (rounds, calls) => {
  const times = calls.map(() => [])
  for (let i = 0; i < rounds + 20; i++)
    for (const [n, call] of calls.entries()) {
      const began = performance.now()
      await call(i)
      if (i >= 20) times[n].push(performance.now() - began)
    }
  return times
}
