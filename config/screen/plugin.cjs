const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { buildSync } = require('esbuild')
const { withPolicy } = require('../prerender/policy.cjs')

const here = (file) => path.join(__dirname, file)
const hashOf = (...parts) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)
const font = '@fontsource/noto-sans-mongolian/files/noto-sans-mongolian-mongolian-400-normal.woff'

const bundled = (entry, define) => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [path.resolve(__dirname, `../../screen/${entry}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    charset: 'utf8',
    // televisions are not given newer browsers
    target: 'chrome70',
    define,
  })
  return { text: outputFiles[0].text, read: Object.keys(metafile.inputs).filter((file) => !file.startsWith('<')) }
}

/** The files of `/screen/`, the player of screens (`screen/`): a page, its program, what draws comics, a font, and the worker that keeps them. `read`: the sources they were made of. */
const screenFiles = (define) => {
  const drawing = bundled('comics', define)
  const drawingName = `screen/comics.${hashOf(drawing.text)}.js`
  const { text: program, read: sources } = bundled('main', { ...define, COMICS: JSON.stringify(`/${drawingName}`) })
  const letters = readFileSync(require.resolve(font))
  const names = { program: `screen/player.${hashOf(program)}.js`, letters: `screen/mongolian.${hashOf(letters)}.woff` }
  const filled = readFileSync(here('page.html'), 'utf8')
    .replace('__PROGRAM__', `/${names.program}`)
    .replace('__LETTERS__', `/${names.letters}`)
  const page = withPolicy(filled, JSON.parse(define.GATEWAY))
  const worker = readFileSync(here('worker.js'), 'utf8')
    .replace('__FILES__', JSON.stringify(['/screen/', `/${names.program}`, `/${names.letters}`]))
    .replace('__COMICS__', `/${drawingName}`)
    .replace('__VERSION__', hashOf(page, program))
  const read = [here('page.html'), here('worker.js'), ...sources, ...drawing.read]
  return {
    files: {
      ...{ 'screen/index.html': page, 'screen/worker.js': worker },
      ...{ [names.program]: program, [drawingName]: drawing.text, [names.letters]: letters },
    },
    read: read.map((file) => path.resolve(file)),
  }
}

/** Adds them to the website. */
module.exports = class Screen {
  /** @param define what the program's build sets too: CLOUD_ENV, GATEWAY */
  constructor(define) {
    this.define = define
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('screen', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'screen', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        if (!compilation.getAsset('index.html')) return
        try {
          const { files, read } = screenFiles(this.define)
          compilation.fileDependencies.addAll(read)
          for (const [name, body] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(body))
        } catch (error) {
          compilation.errors.push(error)
        }
      })
    })
  }
}
module.exports.screenFiles = screenFiles
