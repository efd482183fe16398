/**
 * node scripts/torture-local.mjs: the stories of test/local/ about kills and full disks, many times over. 50 kills under
 * load, 20 during a backup and 20 during a restore; as root, also a really full disk (a small tmpfs).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { main, step } from './steps.mjs'

const jest = (words, files, env) =>
  step(words, process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', 'local', '--testPathPatterns', files], {
    env,
    show: true,
  })

main(async () => {
  await jest('断电、备份、恢复', 'test/local/(durability|backup|damage)', { KILLS: '50', BACKUP_KILLS: '20' })
  if (process.getuid?.() !== 0) return console.log('  磁盘满了：要 root 才能做（mount -t tmpfs）')
  const disk = mkdtempSync(path.join(tmpdir(), 'small-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk])
  try {
    await jest('磁盘满了', 'test/local/full-disk', { SMALL_DISK: disk })
  } finally {
    execFileSync('umount', [disk])
    rmdirSync(disk)
  }
})
