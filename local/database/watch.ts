import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

const WORDS = 'watch is not available in the local CloudBase: use asking again (get) at an interval instead'

/** WebSocket's constant for the handshake (RFC 6455). */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
/** More than the SDK's first messages are long. */
const LIMIT = 65_536

/**
 * What the SDK asks before it watches. Refused here it would try again for minutes and never tell `onError`,
 * so it is sent to a socket where the watch itself is refused.
 */
export const watchSign = (origin: string, env: string) => ({
  message: WORDS,
  data: { signStr: 'local', secretVersion: 1, envId: env, wsUrl: `${origin.replace('http', 'ws')}/watch` },
})

/** The socket at `/watch`: a login is let through, everything else is answered with why there is no watch. */
export function refuseWatch(request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  const key = request.headers['sec-websocket-key']
  if (request.url !== '/watch' || !key) {
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    return
  }
  const accept = createHash('sha1')
    .update(key + MAGIC)
    .digest('base64')
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
  let got = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    got = Buffer.concat([got, chunk])
    if (got.length > LIMIT) socket.destroy()
    for (let frame = firstFrame(got); frame; frame = firstFrame(got)) {
      got = got.subarray(frame.length)
      if (frame.opcode === 8) socket.end(Buffer.from([0x88, 0]))
      else if (frame.opcode === 1) answer(socket, frame.text)
    }
  })
}

interface Frame {
  opcode: number
  text: string
  length: number
}

/** The first whole frame of a client, which always masks what it sends. */
function firstFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null
  const short = bytes[1]! & 127
  const start = short === 126 ? 4 : 2
  if (short === 127 || bytes.length < start + 4) return null
  const size = short === 126 ? bytes.readUInt16BE(2) : short
  const body = bytes.subarray(start + 4, start + 4 + size)
  if (body.length < size) return null
  const mask = bytes.subarray(start, start + 4)
  return { opcode: bytes[0]! & 15, text: Buffer.from(body.map((byte, i) => byte ^ mask[i % 4]!)).toString(), length: start + 4 + size }
}

function answer(socket: Duplex, text: string): void {
  const { requestId, watchId, msgType } = asked(text)
  const refused = msgType !== 'LOGIN' && msgType !== 'PING'
  const message = refused
    ? { requestId, watchId, msgType: 'ERROR', msgData: { code: 'SYS_ERR', message: WORDS } }
    : { requestId, watchId, msgType, msgData: {} }
  const body = Buffer.from(JSON.stringify(message))
  const head = body.length < 126 ? [0x81, body.length] : [0x81, 126, body.length >> 8, body.length & 255]
  socket.write(Buffer.concat([Buffer.from(head), body]))
}

function asked(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}
