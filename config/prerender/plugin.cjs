const path = require('node:path')
const { buildSync } = require('esbuild')
const { withPolicy } = require('./policy.cjs')

/**
 * Puts `src/prerender/` into the web's page, with the app's style and the names of the files the first screen is made of. The program is fetched and begun by `show`.
 * `page.html` is the same page once more: the function `home` writes `index.html` from it each day, with the day in it.
 */
module.exports = class First {
  /** @param define what the program's build sets too: CLOUD_ENV, GATEWAY */
  constructor(define) {
    this.define = define
    /** The files it was made of. */
    this.read = new Set()
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
        const bundle = (name, define) => {
          try {
            return this.bundle(name, define)
          } catch (error) {
            // thrown, it would end a build that waits for the next change
            compilation.errors.push(error)
            return ''
          } finally {
            compilation.fileDependencies.addAll(this.read)
          }
        }
        const FIRST_FILES = JSON.stringify([...new Set(files)])
        compilation.updateAsset('index.html', (built) => {
          const program = []
          // a file of its own would be one more way there and back before anything is seen
          const styled = String(built.source()).replace(/<link href="\/(css\/app\.[^"]+)" rel="stylesheet">/, (_, file) => {
            const style = String(compilation.getAsset(file).source.source())
            compilation.deleteAsset(file)
            return `<style>${style}</style>`
          })
          const page = styled.replace(/<script defer="defer" src="([^"]+)"><\/script>/g, (_, file) => {
            program.push(file)
            return ''
          })
          const PROGRAM = JSON.stringify(program)
          return new sources.RawSource(
            withPolicy(
              page.replace('__ASK__', () => bundle('ask')).replace('__SHOW__', () => bundle('show', { PROGRAM, FIRST_FILES })),
              JSON.parse(this.define.GATEWAY),
            ),
          )
        })
        compilation.emitAsset('page.html', compilation.getAsset('index.html').source)
      })
    })
  }

  bundle(name, define) {
    const entry = path.resolve(__dirname, `../../src/prerender/${name}.h5.ts`)
    this.read.add(entry)
    const { outputFiles, metafile } = buildSync({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
      charset: 'utf8',
      target: 'es2018',
      define: { ...this.define, ...define },
    })
    // a value that is defined counts as an input too, named <define:…>
    for (const file of Object.keys(metafile.inputs)) if (!file.startsWith('<')) this.read.add(path.resolve(file))
    return outputFiles[0].text.replaceAll('</script', '<\\/script')
  }
}
