/** The folders of source, and what is built from each: the build, the watcher and the import check all read it here. A new folder is entered once. */
const everywhere = ['types', 'content', 'wording', 'check', 'search', 'config', 'papers', 'figures', 'signage', 'comics', 'film']

export const sources = {
  h5: ['src', 'screen', ...everywhere],
  weapp: ['src', ...everywhere],
  functions: ['cloudfunctions', ...everywhere],
  local: ['local', ...everywhere],
}

/** With what ships nowhere. */
export const folders = [...new Set(Object.values(sources).flat()), 'tools']

/** What the check's model is made of: these modules with all that they import, and the texts that they read. */
export const lessons = { modules: ['tools/trainer/material.ts', 'tools/trainer/train.ts'], texts: 'check/examples/' }
