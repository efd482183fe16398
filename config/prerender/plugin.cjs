const path = require('node:path')
const { buildSync } = require('esbuild')

/**
 * Puts `src/prerender/` into the web's page, with the names of the files the first screen is made of. The program is fetched at once, and begun by `show`.
 * `page.html` is the same page once more: the function `home` writes `index.html` from it each day, with the day in it.
 */
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
        const FIRST_FILES = JSON.stringify([...new Set(files)])
        compilation.updateAsset('index.html', (built) => {
          const program = []
          const page = String(built.source()).replace(/<script defer="defer" src="([^"]+)"><\/script>/g, (_, file) => {
            program.push(file)
            return `<link rel="preload" as="script" fetchpriority="low" href="${file}">`
          })
          const PROGRAM = JSON.stringify(program)
          return new sources.RawSource(
            page.replace('__ASK__', () => this.bundle('ask')).replace('__SHOW__', () => this.bundle('show', { PROGRAM, FIRST_FILES })),
          )
        })
        compilation.emitAsset('page.html', compilation.getAsset('index.html').source)
      })
    })
  }

  bundle(name, define) {
    const { outputFiles } = buildSync({
      entryPoints: [path.resolve(__dirname, `../../src/prerender/${name}.h5.ts`)],
      bundle: true,
      minify: true,
      write: false,
      charset: 'utf8',
      target: 'es2018',
      define: { ...this.define, ...define },
    })
    return outputFiles[0].text.replaceAll('</script', '<\\/script')
  }
}
