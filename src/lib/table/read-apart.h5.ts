import type { Table } from './read-table'
import { limits, Unreadable } from './unreadable'

/** A file's cells, read off the screen's thread, so that the screen goes on and reading can be ended. Throws `Unreadable`; never settles once `signal` is aborted. */
export const readApart = (file: File, signal: AbortSignal): Promise<Table> =>
  new Promise((resolve, reject) => {
    const no = (why?: string) => reject(new Unreadable(why ?? `“${file.name}”打不开。请用Excel或WPS打开它，另存为 .xlsx，再导入`))
    if (file.size > limits.bytes) return no(`“${file.name}”太大了，最多${limits.bytes / 1_000_000}MB。请分成几个小一点的表格`)
    const worker = new Worker(new URL('./worker.h5.ts', import.meta.url))
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.onmessage = ({ data }: MessageEvent<{ table?: Table; why?: string }>) => {
      end()
      if (data.table) resolve(data.table)
      else no(data.why)
    }
    worker.onerror = () => {
      end()
      no()
    }
    const reader = new FileReader()
    reader.onload = () => worker.postMessage({ bytes: reader.result, name: file.name }, [reader.result as ArrayBuffer])
    reader.onerror = () => worker.onerror?.(new ErrorEvent('error'))
    reader.readAsArrayBuffer(file)
  })
