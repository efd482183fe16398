const path = require('node:path')
const { publish } = require('./publish.cjs')

/** For `npm run dev`: builds the website whenever a file of it changed, and tells the process that started it how that went. */
module.exports = (ctx) => {
  let made
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    made = { chain, webpack }
  })
  // `taro build --watch --no-build` ends here with the configuration alone: the server that Taro would start serves from memory, at another address
  ctx.onBuildComplete(() => {
    const config = made.chain.toConfig()
    config.output.clean = true
    // beside the build it is of: node_modules may be shared
    config.cache.cacheDirectory = path.resolve('.cache/webpack')
    const compiler = made.webpack(config)
    let published = []
    compiler.hooks.compile.tap('watch', () => process.send({ building: true }))
    compiler.hooks.done.tap('watch', (stats) => {
      const [error] = stats.toJson({ all: false, errors: true }).errors
      if (!error) published = publish(compiler.outputPath, process.env.CUNSHAO_WEBSITE, published)
      process.send({ trouble: error && `${error.moduleName ?? ''}: ${error.message}`, loaded: loaded() })
    })
    compiler.watch({ aggregateTimeout: 50 }, (failed) => {
      if (failed) throw failed
    })
  })
  // Ctrl+C reaches every process: this one ends when the one that started it is gone
  process.on('SIGINT', () => {})
  process.once('disconnect', () => process.exit())
}

/** The files of the build itself: after a change of one of these it has to be started anew. */
const loaded = () =>
  Object.keys(require.cache)
    .map((file) => path.relative(process.cwd(), file).replaceAll(path.sep, '/'))
    .filter((file) => !/^\.\.|node_modules/.test(file))
