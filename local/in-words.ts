const FILE: Record<string, string> = {
  EACCES: '没有权限读写它。请换一个文件夹（--data），或改它的权限',
  EPERM: '没有权限读写它。请换一个文件夹（--data），或改它的权限',
  EROFS: '所在的磁盘是只读的。请换一个文件夹（--data）',
  ENOSPC: '磁盘满了。请腾出一些地方再来',
  EDQUOT: '磁盘满了。请腾出一些地方再来',
  EFBIG: '文件太大，写不下了',
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EEXIST: '已经有了，而且不是文件夹',
  EBUSY: '正被占用，动不了',
  EXDEV: '要放到另一个磁盘上，换不过去',
}

const STORE: [RegExp, string][] = [
  [/SQLITE_READONLY|SQLITE_CANTOPEN|Unable to open/, '打不开，或不许写。请看看文件夹的权限和磁盘，或换一个文件夹（--data）'],
  [/SQLITE_FULL/, '磁盘满了。请腾出一些地方再来'],
  [/SQLITE_IOERR/, '磁盘读写失败。请看看磁盘是不是满了或坏了'],
  [/SQLITE_CORRUPT|SQLITE_NOTADB/, '坏了。请用备份恢复（restore 备份文件），现在的会留在旁边'],
  [/SQLITE_BUSY/, '正在被另一个程序使用。请先关掉它'],
]

/** An error in words that a person can act on; those written here already are, the system's are put into them. */
export function inWords(error: unknown, data: string): string {
  const { code = '', path = data, syscall, message } = error as NodeJS.ErrnoException & { port?: number }
  if (syscall === 'listen') return `这个端口用不了（${code}）。换一个：--port 8081`
  if (FILE[code]) return `${path}：${FILE[code]}（${code}）。`
  const said = STORE.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1]
  return said ? `${data} 里的数据库：${said}（${code || message}）。` : String(message ?? error)
}
