import { readdirSync, statSync, watch } from 'node:fs'
import { posix } from 'node:path'

/** Tells of each file that changes in a folder, by its path. Each directory is watched by itself: Node's recursive watching loses files on Linux that an editor replaces. */
export const watchFolder = (folder, changed, watchers = new Map()) => {
  if (watchers.has(folder)) return
  const watcher = watch(folder, (_event, name) => {
    const file = posix.join(folder, name ?? '')
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) watchFolder(file, changed, watchers)
    changed(file)
  })
  watchers.set(folder, watcher)
  // the directory went
  const forget = () => watchers.delete(folder)
  watcher.on('error', () => watcher.close())
  watcher.on('close', forget)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) watchFolder(posix.join(folder, entry.name), changed, watchers)
}
