const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const path = require('node:path')

/** Adds `offline.js` to the web build: a service worker that knows every file of this build. `src/index.html` registers it. */
module.exports = class Offline {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('offline', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'offline', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const files = Object.keys(assets)
          // the player of screens keeps itself
          .filter((file) => /\.(js|css|png|svg|woff2?)$/.test(file) && !file.startsWith('screen/'))
          .map((file) => `/${file}`)
          .sort()
        /** Large and seldom needed: kept once it has been fetched. */
        const later = files.filter((file) => /check-model|film-(maker|sound)|\.woff2?$/.test(file))
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 8)
        const worker = path.join(__dirname, 'worker.js')
        compilation.fileDependencies.add(worker)
        const filled = readFileSync(worker, 'utf8')
          .replace('__FILES__', JSON.stringify(files.filter((file) => !later.includes(file))))
          .replace('__LATER__', JSON.stringify(later))
          .replace('__VERSION__', version)
        compilation.emitAsset('offline.js', new sources.RawSource(filled))
      })
    })
  }
}
