/** The folders of source, and what is built from each: the build, the watcher and the import check all read it here. A new folder is entered once. */
const everywhere = ['types', 'content', 'check', 'search', 'config']

export const sources = {
  h5: ['src', ...everywhere],
  weapp: ['src', ...everywhere],
  functions: ['cloudfunctions', ...everywhere],
  local: ['local', ...everywhere],
}

export const folders = [...new Set(Object.values(sources).flat())]
