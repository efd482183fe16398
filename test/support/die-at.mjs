/** Loaded into a process before it begins: ends it, as a power cut would, with the DIE_AT-th thing that it changes in the cloud: before the request leaves, or on its way. */
import http from 'node:http'

const at = Number(process.env.DIE_AT)
const looks = /^(Describe|Get|List)/
const changes = ({ method = 'GET', headers = {} } = {}) => method !== 'GET' && !looks.test(headers['X-TC-Action'] ?? '')
const die = () => process.kill(process.pid, 'SIGKILL')
const real = http.request
let changed = 0
http.request = (...args) => {
  const counts = changes(args.find((one) => one?.headers))
  if (counts) changed += 1
  if (counts && changed === at && at % 2 === 0) die()
  const request = real(...args)
  if (counts && changed === at) request.once('finish', () => setTimeout(die, 5))
  return request
}
