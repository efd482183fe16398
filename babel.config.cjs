/** What package.json promises (browserslist): the mini program is not written out for older phones, which would make its main package larger. */
const promised = { ios: '12', chrome: '70' }

module.exports = {
  presets: [
    [
      'taro',
      { framework: 'react', ts: true, compiler: 'webpack5', hot: false, ...(process.env.TARO_ENV === 'weapp' && { targets: promised }) },
    ],
  ],
}
