/** Clients in a process of their own: reads one job a line from stdin, answers with the milliseconds of every call. */
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'

/** One client: a keep-alive connection that makes a call, waits for the answer, and makes the next. */
const client = (url) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const call = ([name, input], token) =>
    new Promise((resolve, reject) => {
      const [domain, act] = name.split('.')
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const asked = request(`${url}/v1/functions/${domain}`, { method: 'POST', agent, headers }, (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString()
          if (answer.startsWith('{"ok":true')) resolve()
          else reject(new Error(`${name}: ${response.statusCode} ${answer.slice(0, 200)}`))
        })
      })
      asked.on('error', reject)
      asked.end(JSON.stringify({ call: act, input }))
    })
  return { call, close: () => agent.destroy() }
}

/** `clients` make calls in turn, each as the next person, until `seconds` have passed or each has made `times`. */
const run = async ({ url, tokens, clients, calls, seconds = 3600, times = 1_000_000 }) => {
  const until = performance.now() + seconds * 1000
  const took = []
  let next = 0
  const one = async ({ call, close }, first) => {
    for (let i = first; i < first + times && performance.now() < until; i++) {
      const began = performance.now()
      await call(calls[i % calls.length], tokens[next++ % tokens.length])
      took.push(performance.now() - began)
    }
    close()
  }
  await Promise.all(Array.from({ length: clients }, (_client, i) => one(client(url), i)))
  return took
}

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line)
  void run(job).then(
    (took) => console.log(JSON.stringify({ id: job.id, took })),
    (error) => console.log(JSON.stringify({ id: job.id, error: String(error) })),
  )
}
