import { isIP } from 'node:net'
import { connect } from 'node:tls'

const patience = 3000

/** Until when the certificate of a website holds, 0 when it is over; undefined where none can be read. Nothing is sent there. */
export const certificateEnd = (site: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const { protocol, hostname, port } = new URL(site)
    if (protocol !== 'https:') return resolve(undefined)
    const socket = connect({ host: hostname, port: Number(port || 443), ...(!isIP(hostname) && { servername: hostname }) })
    const end = (at: number | undefined) => {
      socket.destroy()
      resolve(at)
    }
    socket.setTimeout(patience, () => end(undefined))
    socket.on('error', (e: Error & { code?: string }) => end(e.code === 'CERT_HAS_EXPIRED' ? 0 : undefined))
    socket.on('secureConnect', () => end(Date.parse(socket.getPeerCertificate().valid_to) || undefined))
  })
