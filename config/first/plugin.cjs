const path = require('node:path')
const { buildSync } = require('esbuild')

/** Puts `src/first.h5.ts` into the web's page, with the names of the files the first screen is made of. */
module.exports = class First {
  /** @param define what the program's build sets too: CLOUD_ENV, GATEWAY */
  constructor(define) {
    this.define = define
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('first', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'first', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        if (!compilation.getAsset('index.html')) return
        const home = compilation.chunkGroups.filter((group) =>
          group.origins.some(({ request }) => /pages\/home\/index/.test(request ?? '')),
        )
        const files = home.flatMap((group) => group.getFiles()).map((file) => `/${file}`)
        const script = this.bundle(JSON.stringify([...new Set(files)]))
        compilation.updateAsset('index.html', (page) => new sources.RawSource(String(page.source()).replace('__FIRST__', () => script)))
      })
    })
  }

  bundle(files) {
    const { outputFiles } = buildSync({
      entryPoints: [path.resolve(__dirname, '../../src/first.h5.ts')],
      bundle: true,
      minify: true,
      write: false,
      charset: 'utf8',
      target: 'es2018',
      define: { ...this.define, FIRST_FILES: files },
    })
    return outputFiles[0].text.replaceAll('</script', '<\\/script')
  }
}
