import { readTable } from './read-table'
import { Unreadable } from './unreadable'

addEventListener('message', async ({ data: { bytes, name } }: MessageEvent<{ bytes: ArrayBuffer; name: string }>) => {
  try {
    postMessage({ table: await readTable(new Uint8Array(bytes), name) })
  } catch (e) {
    postMessage({ why: e instanceof Unreadable ? e.message : undefined })
  }
})
