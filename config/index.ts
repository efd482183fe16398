/** Taro's build: the mini program (weapp) and the same app on the web (h5). */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import TerserPlugin from 'terser-webpack-plugin'
import movedPages from '../src/moved-pages.json'
import { answerVersions } from './answer-versions'

/** Names of classes tell their file on the web; in WeChat, where the main package has a limit, only what they are. */
const scoped = process.env.TARO_ENV === 'weapp' ? '[local]_[hash:base64:4]' : '[name]_[local]_[hash:base64:4]'
const cssModules = { enable: true, config: { namingPattern: 'module', generateScopedName: scoped } } as const
/** Sizes in the styles are CSS pixels on both platforms: a larger phone shows more, not bigger. */
const pxtransform = { enable: false, config: {} }
/** What people read is shared with the functions and lies beside `src/`. */
const compile = {
  include: [
    'types/words',
    'types/lazily.ts',
    'types/plain-text.ts',
    'content',
    'wording',
    'check',
    'papers',
    'figures',
    'signage',
    'comics',
    'film',
    'config/web',
  ].map((folder) => path.resolve(__dirname, '..', folder)),
}
/** What Taro's router brings is written for newer browsers than are promised. */
const newerThanPromised = ['query-string', 'decode-uri-component', 'split-on-first', 'filter-obj'].map((name) =>
  path.resolve(__dirname, '../node_modules', name),
)
/** What Taro's entry brings to every page of the web and nobody here needs, or not as large as that. */
const inPlaceOfTaros = {
  // the styles of its elements, with a font; its few general rules stand in src/index.html
  '@tarojs/components/dist/taro-components/taro-components.css$': false,
  '@tarojs/components/global.css$': false,
  '@tarojs/components/dist/components$': path.resolve(__dirname, 'web/pull-to-refresh.ts'),
  [path.resolve(__dirname, '../node_modules/@tarojs/router/dist/navigationBar.js')]: path.resolve(__dirname, 'web/no-navigation-bar.ts'),
}
/** Drawings stand in the program's text: as files they would all lie in the main package, and need a network. */
const drawings = { limit: 6000 }
const quoted = (value: string | undefined, otherwise = '') => JSON.stringify(value ?? otherwise)

/** The address a screen has and those it had. */
const customRoutes = Object.fromEntries(Object.entries(movedPages).map(([was, is]) => [`/${is}`, [`/${is}`, `/${was}`]]))

const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../package.json'), 'utf8')) as { version: string }

const constants = {
  RELEASE: quoted(version),
  CLOUD_ENV: quoted(process.env.CUNSHAO_ENV, 'local-env'),
  /** CloudBase's web gateway; on a laptop empty: the host that served the page. */
  GATEWAY: quoted(process.env.CUNSHAO_ENV && `https://${process.env.CUNSHAO_ENV}.api.tcloudbasegateway.com`),
}

/** Set by `npm run dev`, where the website is built beside the one that is served. */
const watching = !!process.env.CUNSHAO_WEBSITE

type Chain = Parameters<NonNullable<NonNullable<Extract<UserConfigExport<'webpack5'>, { mini?: unknown }>['mini']>['webpackChain']>>[0]
const ecma = 2018
/** Shortened by SWC, which takes a fraction of terser's time. While the website is built anew at each change, nothing is shortened. */
const minified = (chain: Chain) => {
  if (watching) return
  chain.optimization.minimizer('terserPlugin').tap(([options]) => [
    {
      ...options,
      minify: TerserPlugin.swcMinify,
      terserOptions: {
        ecma,
        compress: { ecma, passes: 3, pure_getters: true },
        mangle: true,
        format: { ecma, comments: false, ascii_only: false },
      },
    },
  ])
}

export default defineConfig<'webpack5'>(async () => {
  const versions = answerVersions()
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'cunshao',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: watching ? '.cache/website' : `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: watching },
    alias: { '@': path.resolve(__dirname, '..', 'src') },
    plugins: ['aria', ...(watching ? ['watch'] : [])].map((folder) => path.resolve(__dirname, folder, 'plugin.cjs')),
    defineConstants: { ...constants, ANSWER_VERSIONS: JSON.stringify(versions) },
    baseLevel: 6,
    // A style sheet in WeChat can point to no file of the package: the font of the Mongolian screens stands in theirs.
    ...(process.env.TARO_ENV === 'weapp' && {
      copy: { patterns: [{ from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' }], options: {} },
    }),
    mini: {
      webpackChain: minified,
      imageUrlLoaderOption: drawings,
      fontUrlLoaderOption: { limit: 120_000 },
      compile,
      postcss: { pxtransform, cssModules },
    },
    h5: {
      compile: { include: [...compile.include, ...newerThanPromised] },
      enableExtract: true,
      devServer: { hot: false },
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser', customRoutes },
      imageUrlLoaderOption: drawings,
      fontUrlLoaderOption: { name: 'static/fonts/[name].[hash:8][ext]' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { pxtransform, autoprefixer: { enable: true, config: {} }, cssModules },
      // Taro's default (chunks: 'initial') copies ~35 KB of shared code into every page's chunk.
      webpackChain(chain) {
        minified(chain)
        for (const [name, own] of Object.entries(inPlaceOfTaros)) chain.resolve.alias.set(name, own as string)
        chain
          .plugin('prerender')
          .use(path.resolve(__dirname, 'prerender/plugin.cjs'), [
            { ...constants, ANSWER_VERSIONS: JSON.stringify({ 'home.today': versions['home.today'] }) },
          ])
        chain.plugin('screen').use(path.resolve(__dirname, 'screen/plugin.cjs'), [constants])
        chain.plugin('offline').use(path.resolve(__dirname, 'offline/plugin.cjs'))
        chain.optimization.splitChunks({
          chunks: 'all',
          minSize: 10000,
          hidePathInfo: true,
          cacheGroups: {
            default: false,
            defaultVendors: false,
            common: { name: false, minChunks: 2, priority: 1, reuseExistingChunk: true },
          },
        })
      },
    },
  }
  return config
})
